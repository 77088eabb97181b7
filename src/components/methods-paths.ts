/** Path without language of the page about how counts are read, checked, added up and hidden. */
export const COUNTING_PATH = '/methods/counting/';

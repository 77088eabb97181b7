import { serveTasks } from '../serve-tasks.ts';
import { answerBuffers, statisticsOf } from './tasks.ts';

/** A thread that computes statistics: does the tasks that it is sent, in order. */
serveTasks(statisticsOf, answerBuffers);

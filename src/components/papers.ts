/** The papers that the statistics of the site follow, as they are cited; English in every language. */
export const PAPERS = {
  wilson:
    'E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22 (1927), 209–212.',
  newcombe:
    'R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890.',
  funnel:
    'D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine 24 (2005), 1185–1202.',
  overdispersion:
    'D. J. Spiegelhalter, “Handling over-dispersion of performance indicators”, Quality and Safety in Health Care 14 (2005), 347–351.',
  shrinkage:
    'D. A. Griffiths, “Maximum likelihood estimation for the beta-binomial distribution and an application to the household distribution of the total number of cases of a disease”, Biometrics 29 (1973), 637–648.',
  ranks:
    'H. Goldstein, D. J. Spiegelhalter, “League tables and their limitations: statistical issues in comparisons of institutional performance”, Journal of the Royal Statistical Society A 159 (1996), 385–443.',
  laney:
    'D. B. Laney, “Improved control charts for attributes”, Quality Engineering 14 (2002), 531–537.',
  makingDataCount:
    'NHS England, Making Data Count; its rules as in the R package NHSRplotthedots 0.2.2.',
  discovery:
    'Y. Benjamini, Y. Hochberg, “Controlling the false discovery rate: a practical and powerful approach to multiple testing”, Journal of the Royal Statistical Society B 57 (1995), 289–300.',
  standardisation:
    'N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies, IARC 1987, chapter 2.',
  comparability:
    'G. U. Yule, “On some points relating to vital statistics, more especially statistics of occupational mortality”, Journal of the Royal Statistical Society 97 (1934), 1–84.',
  xmr: 'D. J. Wheeler, Understanding Variation: The Key to Managing Chaos, SPC Press 1993.',
  simpson:
    'E. H. Simpson, “The interpretation of interaction in contingency tables”, Journal of the Royal Statistical Society B 13 (1951), 238–241.',
} as const;

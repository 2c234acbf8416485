'use strict';

// What changes if the standard errors are robust, for residuals whose variances are not equal. estimates: those of the weights.
function robustHeadline(kind, names, estimates, confidence) {
    const level = 1 - confidence;
    const known = estimates.map(({ standardError, robustError, p, robustP }, weight) => ({ weight, name: names[weight], ratio: robustError / standardError, p, robustP }))
        .filter(({ ratio }) => ratio > 0 && Number.isFinite(ratio));
    const size = ({ ratio }) => Math.abs(Math.log(ratio));
    const [most] = [...known].sort((a, b) => size(b) - size(a));
    const lost = known.filter(({ p, robustP }) => p < level && robustP >= level);
    const won = known.filter(({ p, robustP }) => p >= level && robustP < level);
    const list = weights => weights.map(({ name }) => name).join(', ');
    return joined([
        `The variance of the residuals is not the same in all rows: prefer the robust errors (${kind}) to the classical errors, tests and intervals below.`,
        ...most ? [words`The robust error of ${most.name} is ${sourced(`robustRatio[${most.weight}]`, most.ratio, text.number(most.ratio, 3))} times the classical one.`] : [],
        ...lost.length > 0 ? [words`With robust errors, not significant at ${percent('level', level)}: ${list(lost)}.`] : [],
        ...won.length > 0 ? [words`Significant at ${percent('level', level)} only with robust errors: ${list(won)}.`] : [],
    ]);
}

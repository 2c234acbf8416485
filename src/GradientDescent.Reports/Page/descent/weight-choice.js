'use strict';

// The two weights shown first: the intercept and the feature if there is one feature, otherwise the two features with the largest effect on the prediction,
// |coefficient| × deviation at the optimum.
function firstWeights(surface, optimum) {
    const features = report.weightNames.length - (report.hasIntercept ? 1 : 0);
    if (features === 1)
        return report.hasIntercept ? [1, 0] : [0, null];

    const effect = i => surface ? Math.abs(optimum[i]) * Math.sqrt(surface.covariance(i, i)) : 0;
    return Array.from({ length: features }, (_, i) => i).sort((i, j) => effect(j) - effect(i)).slice(0, 2).sort((i, j) => i - j);
}

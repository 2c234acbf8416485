"""What scikit-learn says of choosing a penalty on diabetes: cross-validation, paths, and how rows are split."""

import numpy
from sklearn.linear_model import ElasticNetCV, LassoCV, Ridge, RidgeCV, enet_path, lasso_path
from sklearn.model_selection import GroupKFold, KFold, TimeSeriesSplit, cross_val_score
from sklearn.preprocessing import StandardScaler

# At a tolerance of 1e-13 coordinate descent still arrives; its coefficients are then those of the exact active set to 3e-9.
EXACT = {"tol": 1e-13, "max_iter": 100_000}
PRECISION = 1e-8

L1_RATIO = 0.5

# scikit-learn adds alpha to a sum, so folds of one size are needed where prices are of a mean.
EVEN_ROWS = 440

SCORING = "neg_mean_squared_error"


def cross_validations(raw, scaled, target):
    """In the features' own units by five folds, where the least error is hardly penalised; scaled to a sum of squares of 1 by ten, where it is."""
    yield from of_ridge(False, raw, target, 5, numpy.logspace(-1, 4, 16))
    yield from of_lasso(False, raw, target, 5)
    yield from of_ridge(True, scaled, target, 10, numpy.logspace(-4, 1, 16))
    yield from of_lasso(True, scaled, target, 10)


def of_ridge(scaled, features, target, folds, alphas):
    """One row out, and by folds."""
    one_out = RidgeCV(alphas, store_cv_values=True).fit(features, target)
    yield cross_validation("ridge", scaled, None, len(target), one_out, alphas, one_out.cv_values_.T, cv_values=one_out.cv_values_.mean(axis=0).tolist())
    features, target = features[:EVEN_ROWS], target[:EVEN_ROWS]
    model = RidgeCV(alphas, cv=KFold(folds), scoring=SCORING).fit(features, target)
    errors = numpy.array([-cross_val_score(Ridge(alpha, solver="cholesky"), features, target, cv=KFold(folds), scoring=SCORING) for alpha in alphas])
    yield cross_validation("ridge", scaled, folds, EVEN_ROWS, model, alphas, errors, mse_path=errors.tolist())


def of_lasso(scaled, features, target, folds):
    """Lasso and elastic net, over the alphas they choose themselves."""
    elastic_net = ElasticNetCV(l1_ratio=L1_RATIO, eps=1e-5, cv=KFold(folds), **EXACT)
    for name, model in [("lasso", LassoCV(cv=KFold(folds), **EXACT)), ("elasticnet", elastic_net)]:
        model.fit(features, target)
        yield cross_validation(name, scaled, folds, len(target), model, model.alphas_, model.mse_path_, mse_path=model.mse_path_.tolist())


def cross_validation(name, scaled, folds, rows, model, alphas, errors, **figures):
    return {
        "model": name, "precision": PRECISION, "l1_ratio": L1_RATIO if name == "elasticnet" else None, "scaled": scaled, "folds": folds, "rows": rows,
        "alphas": list(map(float, alphas)), **figures, "alpha": float(model.alpha_), "alpha_one_standard_error": one_standard_error(alphas, errors),
        "weights": [*model.coef_.tolist(), float(model.intercept_)],
    }


def one_standard_error(alphas, errors):
    """The largest alpha whose mean error is within one standard error of the least (Breiman, Friedman, Olshen and Stone, 1984)."""
    errors = numpy.array(errors)
    means, spread = errors.mean(axis=1), errors.std(axis=1, ddof=1) / numpy.sqrt(errors.shape[1])
    least = means.argmin()
    return float(max(alpha for alpha, mean in zip(alphas, means) if mean <= means[least] + spread[least]))


def paths(features, target):
    """A hundred alphas from the one that makes all coefficients 0 down to its thousandth; the weights are those of the features' own units."""
    for standardized in [False, True]:
        scaler = StandardScaler(with_std=standardized).fit(features)
        scale = scaler.scale_ if standardized else 1
        scaled, centred = numpy.asfortranarray(scaler.transform(features)), target - target.mean()
        for name, path in [("lasso", lasso_path), ("elasticnet", enet_path)]:
            options = {"l1_ratio": L1_RATIO} if name == "elasticnet" else {}
            alphas, scaled_coefficients, _ = path(scaled, centred, **options, **EXACT)
            coefficients = scaled_coefficients.T / scale
            intercepts = target.mean() - coefficients @ scaler.mean_
            yield {
                "model": name, "precision": PRECISION, "l1_ratio": options.get("l1_ratio"), "standardized": standardized,
                "alphas": alphas.tolist(), "weights": numpy.column_stack([coefficients, intercepts]).tolist(),
            }


def splits(rows=23, folds=4):
    groups = [at * 7 % 9 for at in range(rows)]
    for name, splitter in [("contiguous", KFold(folds)), ("group", GroupKFold(folds)), ("time", TimeSeriesSplit(folds))]:
        parts = [{"train": train.tolist(), "test": test.tolist()} for train, test in splitter.split(numpy.zeros(rows), groups=groups)]
        yield {"split": name, "rows": rows, "groups": groups if name == "group" else None, "folds": parts}

"""Writes the golden files beside it: what scikit-learn 1.2 makes of a few problems. The tests compare with them and need no Python.

    /usr/bin/python3 make_golden.py            writes the files
    /usr/bin/python3 make_golden.py --check    computes everything anew and compares it with the files
"""

import itertools
import pathlib
import sys
import warnings
from functools import partial

import numpy
from sklearn.datasets import load_diabetes
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import ElasticNet, HuberRegressor, Lasso, LinearRegression, QuantileRegressor, Ridge, SGDRegressor
from sklearn.preprocessing import StandardScaler

FOLDER = pathlib.Path(__file__).parent
sys.path.append(str(FOLDER.parent.parent / "Golden"))

import golden
import selection

EPOCHS = [1, 10, 100]

# How near solvers come that stop at a small gradient or dual gap, where features determine one another nearly.
SOLVERS_PRECISION = 1e-7

# scikit-learn's Huber solver stops when its objective falls by less than 2e-9 of itself, wherever its gradient is.
HUBER_PRECISION = 1e-6


def samples():
    """Forty rows of four features within ±1, a target that needs three of them, five outliers, and weights."""
    random = numpy.random.RandomState(4)
    features = random.uniform(-1, 1, (40, 4)).round(3)
    target = 0.7 + features @ [1.5, -2, 0, 0.3] + random.normal(0, 0.3, 40)
    target[::8] += random.normal(0, 4, 5)
    return numpy.column_stack([features, target.round(3), random.randint(0, 4, 40)])


def sgd_runs(features, target, weight):
    losses = {"squared_error": 0, "huber": 0.5, "epsilon_insensitive": 0.2, "squared_epsilon_insensitive": 0.2}
    alphas = {"constant": 0.01, "invscaling": 0.01, "optimal": 0.3, "adaptive": 0.01}
    options = itertools.product(losses, [None, "l2", "l1", "elasticnet"], alphas, [0, 1])
    for loss, penalty, learning_rate, average in options:
        yield sgd_run(features, target, None, loss=loss, epsilon=losses[loss], penalty=penalty, learning_rate=learning_rate,
                      alpha=alphas[learning_rate], average=average)
    for average in [0, 1]:
        yield sgd_run(features, target, None, loss="squared_error", epsilon=0, penalty="elasticnet", learning_rate="constant",
                      alpha=0.3, average=average)
    for average in [25, 1000]:
        yield sgd_run(features, target, None, loss="squared_error", epsilon=0, penalty="elasticnet", learning_rate="invscaling",
                      alpha=0.01, average=average)
    for penalty, average in itertools.product(["l2", "l1"], [0, 1]):
        yield sgd_run(features, target, weight, loss="squared_error", epsilon=0, penalty=penalty, learning_rate="constant",
                      alpha=0.01, average=average)


def sgd_run(features, target, weight, **options):
    options |= {"l1_ratio": 0.4, "eta0": 0.05, "power_t": 0.3, "n_iter_no_change": 3,
                "tol": 0.001 if options["learning_rate"] == "adaptive" else None}
    after = []
    for epochs in EPOCHS:
        model = SGDRegressor(**options, shuffle=False, max_iter=epochs).fit(features, target, sample_weight=weight)
        after.append({"max_iter": epochs, "n_iter": model.n_iter_, "weights": weights_of(model)})
    return {**options, "weighted": weight is not None, "after": after}


def optima(features, target, weight):
    exact = {"tol": 1e-12, "max_iter": 1_000_000}
    for alpha in [0.1, 1, 20]:
        yield optimum("ridge", Ridge(alpha, solver="cholesky").fit(features, target), alpha=alpha)
    for positive, alpha in itertools.product([False, True], [0.01, 0.1, 0.5]):
        yield optimum("lasso", Lasso(alpha, positive=positive, **exact).fit(features, target), alpha=alpha, positive=positive)
        for l1_ratio in [0.2, 0.7]:
            yield optimum("elasticnet", ElasticNet(alpha, l1_ratio=l1_ratio, positive=positive, **exact).fit(features, target),
                          alpha=alpha, l1_ratio=l1_ratio, positive=positive)
    yield optimum("linear", LinearRegression().fit(features, target))
    yield optimum("linear", LinearRegression(positive=True).fit(features, target), positive=True)
    yield optimum("linear", LinearRegression().fit(features, target, weight), weighted=True)
    for epsilon, alpha in itertools.product([1.1, 1.35, 2], [0, 0.5, 5]):
        model = huber_fit(features, target, epsilon=epsilon, alpha=alpha)
        yield optimum("huber", model, HUBER_PRECISION, alpha=alpha, epsilon=epsilon, scale=float(model.scale_))
    for quantile, alpha in itertools.product([0.1, 0.25, 0.5, 0.9], [0, 0.02]):
        yield quantile_optimum(features, target, quantile, alpha)


def standardized_optima(features, target):
    """Penalties on standardised features; the weights are those of the features' own units."""
    exact = {"tol": 1e-14, "max_iter": 1_000_000}
    scaler = StandardScaler().fit(features)
    scaled = scaler.transform(features)
    for name, model, options in [
        ("ridge", Ridge, {"alpha": 100}),
        ("lasso", partial(Lasso, **exact), {"alpha": 0.1}),
        ("lasso", partial(Lasso, **exact), {"alpha": 3}),
        ("elasticnet", partial(ElasticNet, **exact), {"alpha": 0.5, "l1_ratio": 0.8}),
    ]:
        fitted = model(**options).fit(scaled, target)
        fitted.coef_ = fitted.coef_ / scaler.scale_
        fitted.intercept_ = fitted.intercept_ - fitted.coef_ @ scaler.mean_
        yield optimum(name, fitted, SOLVERS_PRECISION, **options)
    for quantile, alpha in [(0.5, 0), (0.75, 0.1)]:
        yield quantile_optimum(scaled, target, quantile, alpha)


def quantile_optimum(features, target, quantile, alpha):
    model = QuantileRegressor(quantile=quantile, alpha=alpha, solver="highs").fit(features, target)
    miss = target - model.predict(features)
    objective = numpy.mean(numpy.maximum(quantile * miss, (quantile - 1) * miss)) + alpha * numpy.abs(model.coef_).sum()
    return {"model": "quantile", "precision": golden.ROUNDING, "quantile": quantile, "alpha": alpha, "objective": float(objective)}


def huber_fit(features, target, **options):
    """From where it stopped again and again, until its line search finds nothing any more."""
    model = HuberRegressor(**options, tol=1e-12, max_iter=1000, warm_start=True)
    try:
        for _ in range(100):
            model.fit(features, target)
    except ValueError:
        pass
    return model


def optimum(name, model, precision=golden.ROUNDING, **options):
    return {"model": name, "precision": precision, **options, "weights": weights_of(model)}


def weights_of(model):
    return [*map(float, model.coef_), float(numpy.squeeze(model.intercept_))]


def golden_files():
    table = samples()
    features, target, weight = numpy.ascontiguousarray(table[:, :4]), table[:, 4].copy(), table[:, 5].copy()
    diabetes = load_diabetes(scaled=False)
    return {
        "samples.csv": golden.csv("x1,x2,x3,x4,y,weight", table),
        "diabetes.csv": golden.csv("age,sex,bmi,bp,s1,s2,s3,s4,s5,s6,progression", numpy.column_stack([diabetes.data, diabetes.target])),
        "sgd.json": golden.lines(sgd_runs(features, target, weight)),
        "optima.json": golden.lines(optima(features, target, weight)),
        "diabetes.json": golden.lines(standardized_optima(diabetes.data, diabetes.target)),
        "cross_validation.json": golden.lines(selection.cross_validations(diabetes.data, load_diabetes().data, diabetes.target)),
        "paths.json": golden.lines(selection.paths(diabetes.data, diabetes.target)),
        "splits.json": golden.lines(selection.splits()),
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore", ConvergenceWarning)
    golden.main(FOLDER, golden_files())

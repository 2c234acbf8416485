"""Writes the golden files beside it: the statistics that statsmodels 0.13 gives of a few fits. The tests compare with them and need no Python.

    /usr/bin/python3 make_golden.py            writes the files
    /usr/bin/python3 make_golden.py --check    computes everything anew and compares it with the files
"""

import pathlib
import re
import sys
import warnings

import numpy
import pandas
import scipy.stats
import statsmodels.api
from statsmodels.datasets import longley, stackloss
from statsmodels.stats.diagnostic import het_breuschpagan
from statsmodels.stats.outliers_influence import OLSInfluence, variance_inflation_factor
from statsmodels.stats.stattools import durbin_watson, jarque_bera, omni_normtest

FOLDER = pathlib.Path(__file__).parent
TESTS = FOLDER.parent.parent
sys.path.append(str(TESTS / "Golden"))

import golden

LONGLEY = ["Employed", "Deflator", "GrossNationalProduct", "Unemployed", "ArmedForces", "Population", "Year"]
PLANT = ["StackLoss", "AirFlow", "WaterTemperature", "AcidConcentration"]
PATIENT = ["Age", "Sex", "Bmi", "BloodPressure", "S1", "S2", "S3", "S4", "S5", "S6", "Progression"]

# In units of their own features, the condition number of these rows is 4.9e9.
LONGLEYS_PRECISION = 1e-7

# Of rows that are not nearly collinear.
INFLUENCES_PRECISION = 1e-10

# scipy's quantiles of Student's t hold to fewer digits at some degrees of freedom, and an end of an interval may be close to 0.
INTERVALS_PRECISION = 1e-7


def plant():
    """Brownlee's stack loss; precisions that no pattern of the rows follows, and how often each row was seen."""
    table = stackloss.load_pandas().data.set_axis(PLANT, axis=1)
    row = numpy.arange(len(table))
    return table.assign(Weight=0.25 + (row * 7 % 11) / 4, Count=1 + row * 5 % 4)


def diabetes():
    return pandas.read_csv(TESTS / "GradientDescent.Tests" / "ScikitLearn" / "diabetes.csv").set_axis(PATIENT, axis=1)


def fits():
    economy = longley.load_pandas().data.set_axis(LONGLEY, axis=1)
    rows, patients = plant(), diabetes()
    counted = rows.loc[rows.index.repeat(rows.Count)].reset_index(drop=True)
    weights = 0.5 + patients.Age / 40
    yield "Longley", economy[LONGLEY[1:]], economy.Employed, {"precision": LONGLEYS_PRECISION}
    yield "stack loss", rows[PLANT[1:]], rows.StackLoss, {}
    yield "stack loss, weighted", rows[PLANT[1:]], rows.StackLoss, {"weights": rows.Weight}
    yield "stack loss, counted", counted[PLANT[1:]], counted.StackLoss, {"precision": INTERVALS_PRECISION}
    yield "stack loss, no intercept", rows[PLANT[1:]], rows.StackLoss, {"intercept": False}
    yield "diabetes", patients[PATIENT[:-1]], patients.Progression, {}
    yield "diabetes, weighted", patients[PATIENT[:-1]], patients.Progression, {"weights": weights}


def entries():
    return (entry(name, features, target, **options) for name, features, target, options in fits())


def influences():
    return (influence(name, features, target, **{"precision": INFLUENCES_PRECISION, **options}) for name, features, target, options in fits() if name != "stack loss, counted")


def entry(name, features, target, weights=None, intercept=True, precision=golden.ROUNDING):
    fit = fitted(features, target, weights, intercept)
    jarque_bera_statistic, jarque_bera_p, skew, kurtosis = jarque_bera(fit.wresid)
    omnibus, omnibus_p = omni_normtest(fit.wresid)
    breusch_pagan, breusch_pagan_p = het_breuschpagan(fit.wresid, statsmodels.api.add_constant(features))[:2]
    white, white_p = white_special(fit)
    return floats({
        "name": name, "precision": precision, "intercept": intercept, "weighted": weights is not None,
        "n": int(fit.nobs), "df_model": int(fit.df_model), "df_resid": int(fit.df_resid),
        "r_squared": fit.rsquared, "adj_r_squared": fit.rsquared_adj, "rmse": numpy.sqrt(fit.mse_resid), "ssr": fit.ssr,
        "f": fit.fvalue, "prob_f": fit.f_pvalue, "log_likelihood": fit.llf, "aic": fit.aic, "bic": fit.bic,
        "condition_number": fit.condition_number,
        "durbin_watson": durbin_watson(fit.wresid), "jarque_bera": jarque_bera_statistic, "jarque_bera_p": jarque_bera_p,
        "skew": skew, "kurtosis": kurtosis, "omnibus": omnibus, "omnibus_p": omnibus_p,
        "breusch_pagan": breusch_pagan, "breusch_pagan_p": breusch_pagan_p, "white": white, "white_p": white_p,
        "mae": numpy.average(numpy.abs(fit.resid), weights=weights), "max_leverage": leverages(fit).max(),
        "coefficients": list(coefficients(fit, features, weights)), "covariance": fit.cov_params().values.tolist(),
        "predictions": list(predictions(fit, features, intercept)),
        "robust": [robust(fit, kind, features, intercept) for kind in ("HC0", "HC1", "HC2", "HC3")],
    })


def fitted(features, target, weights, intercept):
    design = statsmodels.api.add_constant(features) if intercept else features
    model = statsmodels.api.OLS(target, design) if weights is None else statsmodels.api.WLS(target, design, weights)
    return model.fit()


def coefficients(fit, features, weights):
    for at, name in enumerate(fit.model.exog_names):
        yield {
            "name": name, "coef": fit.params[at], "std_err": fit.bse[at], "t": fit.tvalues[at], "p": fit.pvalues[at],
            "conf_int95": fit.conf_int(0.05).values[at].tolist(), "conf_int90": fit.conf_int(0.1).values[at].tolist(),
            "hc0": fit.HC0_se[at], "hc1": fit.HC1_se[at], "hc2": fit.HC2_se[at], "hc3": fit.HC3_se[at],
            "vif": None if name == "const" else variance_inflation(fit.model, at, weights),
        }


def variance_inflation(model, at, weights):
    """1 / (1 - R²) of the feature on all the others, with constant and weights where the model has them."""
    if weights is None:
        return variance_inflation_factor(model.exog, at)
    others = numpy.delete(model.exog, at, axis=1)
    return 1 / (1 - statsmodels.api.WLS(model.exog[:, at], others, weights).fit().rsquared)


def white_special(fit):
    """Of the squared residuals on the fitted values and their squares (Wooldridge). They are centred, which changes no R²."""
    fitted = fit.fittedvalues - fit.fittedvalues.mean()
    squares = statsmodels.api.OLS(fit.wresid ** 2, statsmodels.api.add_constant(numpy.column_stack([fitted, fitted ** 2]))).fit()
    statistic = squares.nobs * squares.rsquared
    return statistic, scipy.stats.chi2.sf(statistic, 2)


def leverages(fit):
    return numpy.einsum("ij,ji->i", fit.model.wexog, fit.model.pinv_wexog)


def robust(fit, kind, features, intercept):
    """Tests and intervals of Student's t with standard errors that don't take every residual to have the same variance."""
    other = fit.get_robustcov_results(kind, use_t=True)
    return {
        "f": other.fvalue, "prob_f": other.f_pvalue, "covariance": numpy.asarray(other.cov_params()).tolist(),
        "t": list(other.tvalues), "p": list(other.pvalues), "conf_int95": other.conf_int(0.05).tolist(),
        "predictions": list(predictions(other, features, intercept)),
    }


def predictions(fit, features, intercept):
    """Of the first row, of the last, and of one ten per cent above the mean in everything."""
    rows = pandas.DataFrame([features.iloc[0], features.iloc[-1], (1.1 * features.mean()).round(2)])
    design = statsmodels.api.add_constant(rows, has_constant="add") if intercept else rows
    frame = fit.get_prediction(design).summary_frame(alpha=0.05)
    for row, (_, prediction) in zip(rows.values, frame.iterrows()):
        yield {
            "features": row.tolist(), "mean": prediction["mean"], "std_err": prediction["mean_se"],
            "conf_int95": [prediction["mean_ci_lower"], prediction["mean_ci_upper"]],
            "prediction_int95": [prediction["obs_ci_lower"], prediction["obs_ci_upper"]],
        }


def influence(name, features, target, weights=None, intercept=True, precision=golden.ROUNDING):
    """Of each row. Statsmodels knows influence without weights: the rows are multiplied with the roots of theirs."""
    fit = fitted(features, target, weights, intercept)
    whitened = statsmodels.api.OLS(fit.model.wendog, fit.model.wexog).fit()
    rows = OLSInfluence(whitened)
    indices, proportions = condition_indices(fit.model.wexog)
    return floats({
        "name": name, "precision": precision,
        "residual": list(fit.resid), "leverage": list(rows.hat_matrix_diag),
        "internal": list(rows.resid_studentized_internal), "external": list(rows.resid_studentized_external),
        "cooks_distance": list(rows.cooks_distance[0]), "dffits": list(rows.dffits[0]),
        "condition_indices": list(indices), "variance_proportions": [list(row) for row in proportions],
        "features": [feature_plot(fit, features, column, weights) for column in (features.columns[0], features.columns[-1])],
        "bins": list(bins(fit, target, rows.resid_studentized_internal, weights)),
    })


def condition_indices(rows):
    """Belsley's, Kuh's and Welsch's: of columns of length 1, with the share of each weight's variance."""
    _, values, vectors = numpy.linalg.svd(rows / numpy.linalg.norm(rows, axis=0))
    parts = (vectors / values[:, None]) ** 2
    return values[0] / values, parts / parts.sum(axis=0)


def feature_plot(fit, features, column, weights):
    """What is left of the feature and of the target after a regression on all other columns; and component + residual."""
    at = fit.model.exog_names.index(column)
    others, ones = numpy.delete(fit.model.exog, at, axis=1), numpy.ones(len(features)) if weights is None else weights
    x, y = (statsmodels.api.WLS(numpy.asarray(part), others, ones).fit().resid for part in (features[column], fit.model.endog))
    return {"name": column, "slope": fit.params[column], "x": list(x), "y": list(y), "component": list(features[column] * fit.params[column] + fit.resid)}


def bins(fit, target, studentized, weights):
    """Fifths of the predictions: means, and the standard error of the mean residual as that of a constant."""
    table = pandas.DataFrame({
        "prediction": fit.fittedvalues, "target": target, "residual": fit.resid, "scale": numpy.sqrt(numpy.abs(studentized)), "weight": 1.0 if weights is None else weights,
    })
    for _, rows in table.groupby(pandas.qcut(table.prediction, 5)):
        residual = statsmodels.api.WLS(rows.residual, numpy.ones(len(rows)), rows.weight).fit()
        yield {
            "lower": rows.prediction.min(), "upper": rows.prediction.max(), "rows": len(rows),
            "prediction": numpy.average(rows.prediction, weights=rows.weight), "target": numpy.average(rows.target, weights=rows.weight),
            "residual": residual.params[0], "std_err": residual.bse[0],
            "scale": rows.scale.mean(), "scale_std_err": rows.scale.sem(),
        }


def tails():
    """Student's distribution: the probability of more than t to either side, what nine tenths stay within, the probability of more than an F of t², and of more than a χ² of t."""
    for freedom in (1, 2, 5, 9, 17, 431, 10_000, 1_000_000):
        for t in (0.01, 0.5, 2, 5, 10, 30, 500):
            tail, quantile = 2 * scipy.stats.t.sf(t, freedom), scipy.stats.t.isf(0.05, freedom)
            yield floats({
                "t": t, "freedom": freedom, "tail": tail, "quantile90": quantile, "f_tail": scipy.stats.f.sf(t * t, 3, freedom),
                "chi_squared_tail": scipy.stats.chi2.sf(t, freedom) if freedom < 1000 else None,
            })


def floats(value):
    """The same in numbers that are Python's own."""
    if isinstance(value, dict):
        return {key: floats(part) for key, part in value.items()}
    if isinstance(value, list):
        return [floats(part) for part in value]
    return float(value) if isinstance(value, numpy.floating) else value


def summary():
    """Longley's, without the day."""
    economy = longley.load_pandas().data.set_axis(LONGLEY, axis=1)
    text = fitted(economy[LONGLEY[1:]], economy.Employed, None, True).summary().as_text()
    return re.sub(r"(Date: +)(\w{3}, \d\d \w{3} \d{4})|(Time: +)(\d\d:\d\d:\d\d)", lambda found: re.sub(r"[\w:,]", " ", found[0]), text) + "\n"


def table():
    rows = plant()
    return golden.csv("air_flow,water_temperature,acid_concentration,stack_loss,weight,count", rows[[*PLANT[1:], PLANT[0], "Weight", "Count"]].values)


if __name__ == "__main__":
    # Of fewer than twenty rows, the omnibus test's kurtosis is approximate.
    warnings.filterwarnings("ignore", message="kurtosistest only valid")
    golden.main(FOLDER, {"stackloss.csv": table(), "regressions.json": golden.lines(entries()), "influence.json": golden.lines(influences()), "tails.json": golden.lines(tails()), "longley.txt": summary()})

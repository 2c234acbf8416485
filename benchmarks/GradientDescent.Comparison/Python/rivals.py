"""The Python contenders: one process that keeps the rows in memory. Each line of JSON on its input is a request to compute something.

All arrays are column-major, like the file: numpy, torch and scikit-learn were all faster with them than with row-major ones.
"""

import contextlib
import ctypes
import importlib
import json
import sys
import time

try:
    import numpy
except ImportError:
    for line in sys.stdin:
        print(json.dumps({"missing": "python3-numpy"}), flush=True)
    sys.exit()

# Imports are not part of the preparation time. A missing package is reported when a contender needs it.
for module in ("torch", "sklearn.linear_model"):
    with contextlib.suppress(ImportError):
        importlib.import_module(module)


class Rows:
    """The columns of a file: the features, then the target."""

    def __init__(self, file, rows, features, type):
        columns = numpy.fromfile(file, dtype=type).reshape(features + 1, rows)
        self.count = rows
        self.X = columns[:features].T
        self.y = columns[features]

    def design(self):
        """The features and a column of ones."""
        design = numpy.empty((self.count, self.X.shape[1] + 1), dtype=self.X.dtype, order="F")
        design[:, :-1] = self.X
        design[:, -1] = 1
        return design


class Rival:
    """A contender: `run` is timed, `restore` before every run is not."""

    def __init__(self, run, restore=None):
        self.run = run
        self.restore = restore or (lambda: None)


# numpy


def numpy_gradient(rows):
    X, y, count = rows.X, rows.y, rows.count

    def gradient(w, b):
        residual = X @ w
        residual -= y
        residual += b
        return residual @ residual / count, X.T @ residual * (2 / count), residual.sum() * (2 / count)

    return gradient


def numpy_epoch(rows, weights, **_):
    gradient = numpy_gradient(rows)
    w, b = numpy.array(weights[:-1], dtype=rows.X.dtype), rows.X.dtype.type(weights[-1])

    def run():
        loss, slope, intercept_slope = gradient(w, b)
        return [loss, *slope, intercept_slope]

    return Rival(run)


def numpy_descent(rows, rate, epochs, **_):
    gradient = numpy_gradient(rows)

    def run():
        w, b = numpy.zeros(rows.X.shape[1], dtype=rows.X.dtype), rows.X.dtype.type(0)
        for _ in range(epochs):
            _, slope, intercept_slope = gradient(w, b)
            w -= rate * slope
            b -= rows.X.dtype.type(rate) * intercept_slope
        return [*w, b]

    return Rival(run)


def numpy_solve(rows, **_):
    X, y = rows.design(), rows.y
    return Rival(lambda: numpy.linalg.solve(X.T @ X, X.T @ y))


# torch


def torch_rows(rows):
    import torch

    return torch, torch.from_numpy(rows.X), torch.from_numpy(rows.y)


def torch_gradient(rows):
    torch, X, y = torch_rows(rows)

    def gradient(w, b):
        residual = torch.mv(X, w)
        residual -= y
        residual += b
        return torch.dot(residual, residual) / rows.count, torch.mv(X.T, residual) * (2 / rows.count), residual.sum() * (2 / rows.count)

    return gradient


def torch_epoch(rows, weights, **_):
    torch, X, _ = torch_rows(rows)
    gradient = torch_gradient(rows)
    w, b = torch.tensor(weights[:-1], dtype=X.dtype), torch.tensor(weights[-1], dtype=X.dtype)

    def run():
        loss, slope, intercept_slope = gradient(w, b)
        return [loss.item(), *slope.tolist(), intercept_slope.item()]

    return Rival(run)


def torch_descent(rows, rate, epochs, **_):
    torch, X, _ = torch_rows(rows)
    gradient = torch_gradient(rows)

    def run():
        w, b = torch.zeros(X.shape[1], dtype=X.dtype), torch.zeros((), dtype=X.dtype)
        for _ in range(epochs):
            _, slope, intercept_slope = gradient(w, b)
            w -= rate * slope
            b -= rate * intercept_slope
        return [*w.tolist(), b.item()]

    return Rival(run)


def torch_optimizer(rows, rate, epochs, **_):
    torch, X, y = torch_rows(rows)

    def run():
        w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
        b = torch.zeros((), dtype=X.dtype, requires_grad=True)
        optimizer = torch.optim.SGD([w, b], lr=rate)
        for _ in range(epochs):
            optimizer.zero_grad(set_to_none=True)
            torch.nn.functional.mse_loss(torch.mv(X, w) + b, y).backward()
            optimizer.step()
        return [*w.tolist(), b.item()]

    return Rival(run)


def torch_solve(rows, **_):
    torch, _, y = torch_rows(rows)
    X = torch.from_numpy(rows.design())
    return Rival(lambda: torch.linalg.solve(X.T @ X, X.T @ y).tolist())


def torch_lstsq(rows, **_):
    torch, _, y = torch_rows(rows)
    X = torch.from_numpy(rows.design())
    return Rival(lambda: torch.linalg.lstsq(X, y[:, None], driver="gels").solution[:, 0].tolist())


# scikit-learn


def estimator(rows, create, in_place):
    """Without copies: an estimator that works in place changes the rows, so they are restored before every run."""
    import sklearn

    sklearn.set_config(assume_finite=True)
    X, y = (rows.X.copy(order="F"), rows.y.copy()) if in_place else (rows.X, rows.y)

    def restore():
        X[...] = rows.X
        y[...] = rows.y

    def run():
        fitted = create().fit(X, y)
        return [*fitted.coef_.ravel(), float(numpy.ravel(fitted.intercept_)[0])]

    return Rival(run, restore if in_place else None)


def linear_regression(rows, **_):
    from sklearn.linear_model import LinearRegression

    return estimator(rows, lambda: LinearRegression(copy_X=False), in_place=True)


def ridge(rows, **_):
    from sklearn.linear_model import Ridge

    return estimator(rows, lambda: Ridge(alpha=1e-6, solver="cholesky", copy_X=False), in_place=True)


def sgd(rows, **_):
    """Averaged weights, with the number of passes whose samples are enough to reach 0.1 %."""
    from sklearn.linear_model import SGDRegressor

    return estimator(
        rows,
        lambda: SGDRegressor(
            penalty=None, learning_rate="constant", eta0=0.01, average=True, random_state=1, tol=None,
            max_iter=max(1, SGD_SAMPLES // rows.count)),
        in_place=False)


SGD_SAMPLES = 100_000

RIVALS = {
    "numpy epoch": numpy_epoch,
    "numpy descent": numpy_descent,
    "numpy solve": numpy_solve,
    "torch epoch": torch_epoch,
    "torch descent": torch_descent,
    "torch optimizer": torch_optimizer,
    "torch solve": torch_solve,
    "torch lstsq": torch_lstsq,
    "LinearRegression": linear_regression,
    "Ridge": ridge,
    "SGDRegressor": sgd,
}


class Worker:
    def __init__(self):
        self.rows = None
        self.rival = None

    def load(self, **file):
        self.rows = Rows(**file)
        return {}

    def unload(self):
        self.rows = self.rival = None
        return {}

    def prepare(self, rival, threads, **task):
        self.rival = None
        if rival.startswith("torch"):
            import torch

            torch.set_num_threads(threads)
        start = time.perf_counter()
        self.rival = RIVALS[rival](self.rows, **task)
        return {"seconds": time.perf_counter() - start}

    def run(self, times):
        seconds = 0.0
        for _ in range(times):
            self.rival.restore()
            start = time.perf_counter()
            answer = self.rival.run()
            seconds += time.perf_counter() - start
        return {"seconds": seconds, "answer": [float(number) for number in answer]}

    def release(self):
        self.rival = None
        return {}

    def versions(self):
        found = {"python": sys.version.split()[0], "numpy": numpy.__version__}
        for name in ("sklearn", "torch"):
            try:
                found[name] = __import__(name).__version__
            except ImportError:
                found[name] = f"not installed: apt-get install python3-{name}"
        try:
            blas = ctypes.CDLL("libopenblas.so.0")
            blas.openblas_get_corename.restype = ctypes.c_char_p
            found["OpenBLAS kernels"] = blas.openblas_get_corename().decode()
        except OSError:
            found["OpenBLAS kernels"] = "none"
        return {"versions": found}


def main():
    worker = Worker()
    for line in sys.stdin:
        request = json.loads(line)
        try:
            reply = getattr(worker, request.pop("do"))(**request)
        except ImportError as missing:
            reply = {"missing": f"python3-{missing.name}"}
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)


main()

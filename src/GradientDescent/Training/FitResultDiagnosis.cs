using GradientDescent.Diagnostics;
using GradientDescent.Fitting;

namespace GradientDescent;

/// <summary>Diagnoses a fit from rows that a trainer has prepared.</summary>
public static class FitResultDiagnosis
{
    /// <summary>Computes residual diagnostics of a fit in one pass, as the trainer's <c>Diagnose</c> does.</summary>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them.</param>
    /// <param name="cancellationToken">Cancels the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows are not those of the fit.</exception>
    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    public static ResidualDiagnostics Diagnose<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        RequireExact(fit);
        var schema = fit.Shape.Schema;
        schema.RequireColumns(rows);
        var total = new DiagnosticSums(DesignOf(fit));
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        return total.ToDiagnostics(fit.Solution!, schema.FeatureNames);
    }

    internal static DiagnosedDesign DesignOf<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel =>
        DiagnosedDesign.Of(fit.Solution!, fit.Model.ToWeights(), fit.Shape.Schema.HasIntercept, isWeighted: fit.Shape.Schema.SampleWeight is not null);

    /// <exception cref="InvalidOperationException">The fit is not an exact optimum, or has a penalty.</exception>
    internal static void RequireExact<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        if (fit.Solution is { IsPenalized: false })
            return;
        throw new InvalidOperationException(
            "Residual diagnostics need the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, MiniBatches, "
            + "EarlyStopping, OnDivergence), without Penalty, without coefficients with a required sign and without another loss.");
    }
}

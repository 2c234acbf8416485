using GradientDescent.Data;
using GradientDescent.Diagnostics;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <content>What statistics need of rows beside a fit.</content>
public abstract partial class LinearTrainer<TRow, T, TKernel, TModel, TLoss>
{
    /// <summary>The features of a row, in declaration order, as the trainer reads them: computed ones too, <c>bool</c> as 0 or 1, NaN for what is missing.</summary>
    /// <param name="row">The row; its target is not looked at.</param>
    /// <exception cref="ArgumentNullException">There is no row.</exception>
    public static double[] Features(TRow row) => FeaturesOf(row, means: []);

    /// <summary>The same as the model takes them: with its means in place of missing values.</summary>
    /// <param name="row">The row; its target is not looked at.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no row, or no model.</exception>
    public static double[] Features(TRow row, TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return FeaturesOf(row, TModel.ToMeans(model));
    }

    private static double[] FeaturesOf(TRow row, ReadOnlySpan<double> means)
    {
        ArgumentNullException.ThrowIfNull(row);
        var block = new Chunk<T>(TKernel.ColumnCount, 1).Block(0, 1);
        TKernel.Write([row], block);
        MeanFill<T, TModel>.Fill(block, means);
        var features = new double[TKernel.FeatureCount];
        for (var feature = 0; feature < features.Length; feature++)
            features[feature] = double.CreateTruncating(block[feature, 0]);
        return features;
    }

    /// <summary>
    /// What a fit leaves of the rows that it was trained on: residual statistics, leverages, and covariances that don't take every residual to have the same
    /// variance. One pass; the bits are the same for any number of threads.
    /// </summary>
    /// <param name="rows">The rows of the fit, in their order. They are enumerated once; of a sequence that is neither array nor list the numbers are kept.</param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows, or no fit.</exception>
    /// <exception cref="ArgumentException">There are more or fewer rows that count than the fit had.</exception>
    /// <exception cref="InvalidOperationException">The fit has no exact optimum, or a penalised one.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite.</exception>
    public ResidualDiagnostics Diagnose(IEnumerable<TRow> rows, FitResult<TModel> fit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Diagnose(() => SourceOf(rows, fit.Model), fit);
    }

    /// <inheritdoc cref="Diagnose(IEnumerable{TRow}, FitResult{TModel})"/>
    /// <param name="columns">The rows of the fit: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="fit">A fit of squared error without descent options and without penalty.</param>
    public ResidualDiagnostics Diagnose(Columns<T> columns, FitResult<TModel> fit) => Read(columns, rows =>
        Diagnose(() => SourceOf(Usable(rows, out _), fit.Model), fit));

    /// <summary>The rows that the options take, as a model takes them, to be passed over with sums of your own.</summary>
    /// <param name="rows">The rows; of a sequence that is neither array nor list the numbers are kept.</param>
    /// <param name="model">The model whose means stand in place of missing values.</param>
    /// <exception cref="ArgumentNullException">There is no sequence of rows, or no model.</exception>
    /// <exception cref="InvalidRowException">A row has a number that is missing, NaN or infinite. Where the rows are an array or a list, a pass finds that.</exception>
    /// <exception cref="ArgumentException">There are no rows, or the model has a mean that is not finite.</exception>
    public RowSource RowsFor(IEnumerable<TRow> rows, TModel model)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(model);
        var source = SourceOf(rows, model);
        return source.RowCount == 0 ? throw NoRows() : source;
    }

    /// <inheritdoc cref="RowsFor(IEnumerable{TRow}, TModel)"/>
    /// <param name="columns">
    /// The rows: the features in declaration order, the target, and the sample weight if there is one. With <see cref="InvalidRows.Refuse"/> they are passed over
    /// as they are: a fit is what refuses.
    /// </param>
    /// <param name="model">The model whose means stand in place of missing values.</param>
    public RowSource RowsFor(Columns<T> columns, TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Read(columns, rows => SourceOf(Usable(rows, out _), model));
    }

    private static ResidualDiagnostics Diagnose(Func<RowSource> rows, FitResult<TModel> fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (fit.Solution is not { IsPenalized: false } solution)
        {
            throw new InvalidOperationException(
                "Residuals are diagnosed beside the exact optimum of squared error: fit without descent options (LearningRate, Epochs, Optimizer, Batches, "
                + "Stopping, OnDivergence), without Penalty, without coefficients that must have a sign and without another loss.");
        }

        var total = new DiagnosticSums(solution, TModel.ToWeights(fit.Model), TModel.HasIntercept, isWeighted: TKernel.ColumnCount > TKernel.FeatureCount + 1);
        rows().AddTo(total, total.CreateAlike);
        return total.ToDiagnostics();
    }

    private RowSource SourceOf(IEnumerable<TRow> rows, TModel model)
    {
        if (!MustBeKept && AtHand(rows) is var (slice, count))
            return new SliceSource<TRow, T, TKernel, TModel>(slice, count, Threads.For(count, TKernel.ColumnCount, _options.MaxDegreeOfParallelism));

        var kept = new ColumnIntake<TRow, T, TKernel, TModel>(TrainOn);
        Screened(kept).Add(rows);
        return SourceOf(kept.Columns, model);
    }

    private ColumnSource<T> SourceOf(Columns<T> columns, TModel model)
    {
        MeanFill<T, TModel>.Fill(columns, MeanFill<T, TModel>.MeansOf(model));
        return new(columns, ThreadsFor(columns));
    }
}

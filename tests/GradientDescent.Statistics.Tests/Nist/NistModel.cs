using GradientDescent.Kernels;

namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>The model record of a set, with its types put away.</summary>
public abstract class NistModel
{
    private static readonly NistModel Quintic = new NistModel<Quintic, Quintic.Trainer.Kernel, Quintic.Model>(static rows => new Quintic.Trainer().Fit(rows));
    private static readonly NistModel ThroughOrigin = new NistModel<LineThroughOrigin, LineThroughOrigin.Trainer.Kernel, LineThroughOrigin.Model>(static rows => new LineThroughOrigin.Trainer().Fit(rows));

    private static readonly Dictionary<string, NistModel> All = new()
    {
        ["Norris"] = new NistModel<Line, Line.Trainer.Kernel, Line.Model>(static rows => new Line.Trainer().Fit(rows)),
        ["Pontius"] = new NistModel<Parabola, Parabola.Trainer.Kernel, Parabola.Model>(static rows => new Parabola.Trainer().Fit(rows)),
        ["NoInt1"] = ThroughOrigin,
        ["NoInt2"] = ThroughOrigin,
        ["Longley"] = new NistModel<Economy, Economy.Trainer.Kernel, Economy.Model>(static rows => new Economy.Trainer().Fit(rows)),
        ["Filip"] = new NistModel<TenthDegree, TenthDegree.Trainer.Kernel, TenthDegree.Model>(static rows => new TenthDegree.Trainer().Fit(rows)),
        ["Wampler1"] = Quintic,
        ["Wampler2"] = Quintic,
        ["Wampler3"] = Quintic,
        ["Wampler4"] = Quintic,
        ["Wampler5"] = Quintic,
    };

    /// <summary>The model of a set by the set's name.</summary>
    public static NistModel Of(string set) => All[set];

    /// <summary>The features of a set, column by column, and the target last, as a fit reads them.</summary>
    public abstract double[][] Columns(NistSet observations);

    /// <summary>A fit without options.</summary>
    public abstract NistFit Fit(NistSet observations);
}

/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="TKernel">Its kernel.</typeparam>
/// <typeparam name="TModel">Its model.</typeparam>
internal sealed class NistModel<TRow, TKernel, TModel>(Func<TRow[], FitResult<TModel>> fit) : NistModel
    where TRow : INistRow<TRow>
    where TKernel : IKernel<TRow, double>
    where TModel : ILinearModel<TModel>
{
    public override double[][] Columns(NistSet observations)
    {
        var rows = observations.Rows<TRow>();
        var columns = new Columns<double>(TKernel.ColumnCount);
        var block = columns.AddRows(rows.Length);
        TKernel.Write(rows, block);

        var cells = new double[TKernel.ColumnCount][];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = new double[rows.Length];
            for (var row = 0; row < rows.Length; row++)
                cells[column][row] = block[column, row];
        }

        return cells;
    }

    public override NistFit Fit(NistSet observations)
    {
        var result = fit(observations.Rows<TRow>());
        return new(result.Model.ToWeights(), result.Metrics.RSquared, result.Solution!, result.Advice);
    }
}

namespace GradientDescent.Tool.Fits;

/// <summary>Fits a model to each group of rows.</summary>
internal static class GroupRun
{
    /// <param name="request">The fit.</param>
    /// <param name="column">The name of the column with the groups.</param>
    /// <exception cref="Formulas.FormulaException">The formula does not fit the columns.</exception>
    public static GroupReport Of(FitRequest request, string column)
    {
        var (_, schema) = FitRun.SchemaOf(request);
        return new(request, column, schema, FitRun.TrainerOf(request, schema, request.Penalty.Penalty).FitBy(request.Rows, column));
    }
}

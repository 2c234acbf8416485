using GradientDescent.Statistics;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Records;
using GradientDescent.Tool.Tables;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Fits;

/// <summary>Fits a model: columns, schema, penalty, fit, statistics, scores.</summary>
internal static class FitRun
{
    private const int FoldsToChoose = 10;

    /// <exception cref="Formulas.FormulaException">The formula does not fit the columns.</exception>
    public static FitReport Of(FitRequest request)
    {
        var (columns, schema) = SchemaOf(request);
        var leftOut = request.Formula.LeftOut(columns, schema);
        if (request.RecordName is not null)
            schema = new RecordNames(schema).Renamed(schema);
        var (training, test) = request.TestShare is { } share ? request.Rows.Split(share, request.Seed) : (request.Rows, null);
        var choice = Choose(request, schema, training);
        var penalty = choice is null ? request.Penalty.Penalty : (request.Penalty.IsOneStandardError ? choice.OneStandardError : choice.Best).Penalty;
        var trainer = TrainerOf(request, schema, penalty);
        var fit = trainer.Fit(training);
        return new()
        {
            Request = request,
            Trainer = trainer,
            Training = training,
            Fit = fit,
            LeftOut = leftOut,
            Penalty = penalty,
            Summary = fit.Solution is { IsPenalized: false } ? fit.Summary(trainer.Diagnose(training, fit), request.Errors, request.Confidence) : null,
            Choice = choice,
            Test = (test ?? request.Test) is { } rows ? fit.Model.Evaluate<Row>(rows) : null,
            CrossValidated = request.Folds is { } folds ? trainer.PredictOutOfFold(training, Folds.Shuffled(folds, request.Seed)).Scores : null,
        };
    }

    /// <summary>What each column becomes, and the schema of the formula with the names of the columns.</summary>
    public static (TableColumns Columns, ModelSchema Schema) SchemaOf(FitRequest request)
    {
        var columns = TableColumns.Of(request.Rows, request.Table);
        return (columns, request.Formula.ToSchema(columns, request.RecordName ?? RecordNameOption.Default, request.Weights, request.Group));
    }

    private static CrossValidation<LinearModel>? Choose(FitRequest request, ModelSchema schema, PropertySource rows) => request.Penalty.Grid is { } grid
        ? TrainerOf(request, schema, Penalty.None).CrossValidate(rows, Folds.Shuffled(request.Folds ?? FoldsToChoose, request.Seed), grid)
        : null;

    /// <exception cref="CommandException">The options contradict each other.</exception>
    public static LinearTrainer<Row, LinearModel> TrainerOf(FitRequest request, ModelSchema schema, Penalty penalty)
    {
        try
        {
            return request.Loss.CreateTrainer(schema, request.Training with { Penalty = penalty, Standardize = request.Penalty.Standardizes });
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw CommandException.ForUsage(OptionNames.InContradiction(error.Message), error);
        }
    }
}

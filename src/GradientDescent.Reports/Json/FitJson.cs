using System.Text.Json;
using GradientDescent.Reports.Appearance;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the model and the result of its fit.</summary>
internal static class FitJson
{
    public static void Write<TModel>(Utf8JsonWriter json, FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        var schema = fit.Shape.Schema;
        json.WriteString("record", schema.RecordName);
        json.WriteString("target", schema.TargetName);
        json.WriteString("transformedTarget", fit.Metrics.TransformedTarget);
        json.WriteBoolean("hasIntercept", schema.HasIntercept);
        json.WriteStrings("weightNames", schema.WeightNames);
        json.WriteString("targetAxis", NameWithUnit.OfTarget(schema));
        json.WriteStrings("featureAxes", NameWithUnit.OfFeatures(schema));
        json.WriteStrings("weightAxes", NameWithUnit.OfWeights(schema));
        json.WriteString("targetUnit", schema.TargetUnit);
        json.WriteString("errorUnit", ErrorUnits.Squared(schema));
        json.WriteStrings("slopeAxes", ErrorUnits.OfSlopes(schema).Select(static unit => NameWithUnit.Of("slope", unit)));
        json.WriteString("sampleWeight", schema.SampleWeight?.Name);

        WriteTraining(json, fit);
        json.WriteNumber("rowCount", fit.RowCount);
        json.WriteNumber("skippedRows", fit.SkippedRows);
        json.WriteStartObject("fit");
        json.WriteDoubles("weights", fit.Model.ToWeights());
        json.WriteFinite("loss", fit.Loss);
        json.WriteFinite("penalty", fit.PenaltyValue);
        json.WriteFinite("meanSquaredError", fit.Metrics.MeanSquaredError);
        json.WriteFinite("rSquared", fit.Metrics.RSquared);
        json.WriteString("stopReason", fit.StopReason.ToString());
        json.WriteNumber("epochs", fit.Epochs);
        json.WriteFinite("learningRate", fit.LearningRate);
        json.WriteNumber("validationRows", fit.ValidationRowCount);
        json.WriteStrings("advice", fit.Advice);
        json.WriteEndObject();
    }

    /// <summary>What was minimised, and how.</summary>
    private static void WriteTraining<TModel>(Utf8JsonWriter json, FitResult<TModel> fit)
        where TModel : ILinearModel
    {
        var options = fit.Options;
        json.WriteStartObject("training");
        json.WriteString("loss", fit.LossFunction);
        json.WriteString("optimizer", fit.Optimizer?.ToString());
        json.WriteString("learningRate", options.LearningRate?.ToString());
        json.WriteFinite("batchSize", options.MiniBatches?.Size);
        json.WriteString("penalty", options.Penalty == Penalty.None ? null : options.Penalty.ToString());
        json.WriteBoolean("isStandardized", options.Standardize);
        json.WriteEndObject();
    }
}

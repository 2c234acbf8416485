using System.Globalization;
using System.Text;

namespace GradientDescent;

/// <summary>A model as C# that needs no library: generated models give what is theirs, the numbers are put in here.</summary>
public static class ModelSource
{
    /// <summary>
    /// A static method <c>Predict</c> with the target's name behind it, for example <c>public static double PredictPrice(double bedrooms)</c>.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="parameters">The method's parameters, types and names.</param>
    /// <param name="statements">What is computed from them first.</param>
    /// <param name="factors">What the coefficients are multiplied by, in the order of the features.</param>
    /// <param name="prediction">The local that has the sum.</param>
    /// <param name="result">What the method returns, computed from it.</param>
    /// <exception cref="ArgumentException">A weight, or a mean that stands in for missing values, is NaN or infinite.</exception>
    public static string Of<TModel>(
        TModel model, ReadOnlySpan<string> parameters, ReadOnlySpan<string> statements, ReadOnlySpan<string> factors, string prediction, string result)
        where TModel : ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(model);
        var weights = TModel.ToWeights(model);
        var means = TModel.ToMeans(model);
        if (!weights.Concat(means).All(double.IsFinite))
            throw new ArgumentException("The model has a number that is NaN or infinite and cannot be written down.", nameof(model));

        var source = new StringBuilder();
        void Line(string line) => source.Append(line).Append('\n');
        Line($"/// <summary>{TModel.TargetSource} predicted by a linear model of {TModel.RecordName}.</summary>");
        Line($"public static double Predict{TModel.TargetSource}({string.Join(", ", parameters)})");
        Line("{");
        foreach (var statement in statements)
            Line("    " + statement);
        Line($"    var {prediction} = " + (TModel.HasIntercept ? Literal(weights[^1]) : Term(factors, 0, weights, means)));
        for (var feature = TModel.HasIntercept ? 0 : 1; feature < factors.Length; feature++)
            Line("        + " + Term(factors, feature, weights, means));
        source.Length--;
        Line(";");
        Line($"    return {result};");
        Line("}");
        return source.ToString();

        static string Term(ReadOnlySpan<string> factors, int feature, double[] weights, double[] means)
        {
            var filled = TModel.MeanFilled.ToList().IndexOf(feature);
            var factor = filled < 0 ? factors[feature] : $"(double.IsNaN({factors[feature]}) ? {Literal(means[filled])} : {factors[feature]})";
            return $"{Literal(weights[feature])} * {factor}";
        }
    }

    /// <summary>The shortest number that reads back as the same bits, and as a double.</summary>
    private static string Literal(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.All(static letter => char.IsAsciiDigit(letter) || letter == '-') ? text + ".0" : text;
    }
}

using System.Globalization;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The descent that is played: that of the fit, or gradient descent from 0 at the rate that the reader has chosen.</summary>
internal sealed class DescentSources<TModel>(Report<TModel> report, PlainRows rows, IReadOnlyDictionary<string, string> controls)
    where TModel : ILinearModel<TModel>
{
    private readonly FitResult<TModel> _fit = report.Fit;
    private readonly FitSurface<TModel> _surface = new(report, rows);
    private List<double[]>? _own;

    private bool IsOfTheFit => controls["played"] == "fit";

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "optimum" }, { Name: "weights" } part] => report.Moments!.Fit().Model.ToWeights()[part.At],
        [{ Name: "descent" }, { Name: "rate" }] => IsOfTheFit ? _fit.LearningRate!.Value : Number("descent-rate"),
        [{ Name: "descent" }, { Name: "bestEpoch" }] => _fit.HistoryStride * _fit.ValidationLossHistory.Index().MinBy(static loss => loss.Item).Index,
        [{ Name: "descent" }, { Name: "epochsNotPositive" }] => Losses().Count(static loss => !(loss > 0)),
        [{ Name: "descent" }, { Name: "epoch" } epoch, var part] => OfEpoch(epoch.At, part),
        [{ Name: "slopes" }, { Name: "times" } part] => Times(part.At),
        [{ Name: "line" }, { Name: "ends" } part] => LineAt(part.At),
        _ => null,
    };

    private SourceValue? OfEpoch(int epoch, SourcePart part) => part.Name switch
    {
        "number" => epoch,
        "weights" => new(Weights(epoch)[part.At], Reach(part.At)),
        "move" => new(Weights(epoch + Stride)[part.At] - Weights(epoch)[part.At], Reach(part.At)),
        "slopes" => new(_surface.Slopes(Weights(epoch))[part.At], _surface.Slopes(Weights(0)).Max(Math.Abs)),
        "loss" => IsOfTheFit && (_fit.LossFunction != nameof(SquaredError) || _fit.PenaltyValue > 0 || _fit.ValidationRowCount > 0 || _fit.Options.MiniBatches is not null)
            ? _fit.LossHistory[epoch / Stride] : _surface.MeanSquaredError(Weights(epoch)),
        "validationLoss" => _fit.ValidationLossHistory[epoch / Stride],
        _ => null,
    };

    private int Stride => IsOfTheFit ? _fit.HistoryStride : 1;

    private double[] Weights(int epoch) => IsOfTheFit ? _fit.ModelHistory[epoch / Stride].ToWeights() : (_own ??= _surface.Descend(Number("descent-rate"), (int)Number("descent-epochs")))[epoch];

    private double Reach(int weight) => Enumerable.Range(0, Last + 1).Max(point => Math.Abs(Weights(point * Stride)[weight] - Weights(0)[weight]));

    private int Last => IsOfTheFit ? _fit.ModelHistory.Count - 1 : (int)Number("descent-epochs");

    private IEnumerable<double> Losses() => IsOfTheFit ? _fit.LossHistory : Enumerable.Range(0, Last + 1).Select(epoch => _surface.MeanSquaredError(Weights(epoch)));

    /// <summary>The largest slope along a weight at the corners of the picture, at the first epoch and the last one, beside that along the other weight.</summary>
    private double Times(int weight)
    {
        var (first, second) = ((int)Number("first"), (int)Number("second"));
        var (x, y) = (Range("x"), Range("y"));
        var isInside = Weights(Last * Stride) is var end && end[first] >= x[0] && end[first] <= x[1] && end[second] >= y[0] && end[second] <= y[1];
        double Steepest(int along) => (isInside ? new[] { 0, Last } : [0]).SelectMany(point => x.SelectMany(atX => y.Select(atY =>
        {
            double[] at = [.. Weights(point * Stride)];
            (at[first], at[second]) = (atX, atY);
            return Math.Abs(_surface.Slopes(at)[along]);
        }))).Max();
        return Steepest(weight) / Steepest(weight == first ? second : first);
    }

    /// <summary>The line of the model at a side of the picture of the rows, with the other features at their means.</summary>
    private double LineAt(int side)
    {
        var feature = controls.TryGetValue("first", out var first) && int.Parse(first, CultureInfo.InvariantCulture) is var chosen && chosen < report.Fit.Shape.Schema.Features.Count ? chosen : (int)Number("second");
        var weights = Weights((int)Number("epoch-shown"));
        return weights.Select((weight, at) => weight * (at == feature ? Range("data-x")[side] : rows.Mean(row => rows.Features[row][at]))).Sum();
    }

    private double[] Range(string axis) => [Number($"{axis}-from"), Number($"{axis}-to")];

    private double Number(string control) => double.Parse(controls[control], CultureInfo.InvariantCulture);
}

using HousePrices;
House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
var a = new House.Trainer().Fit(houses);
Console.WriteLine($"{a.Model} {a.StopReason} {a.Loss:G12} {a.Metrics} {a.Model.Predict(bedrooms: 6)}");
foreach (var (r, e) in new[] { (0.001, 25), (0.0075, 200), (0.075, 200), (0.08, 200), (0.082, 200) })
{
    var f = new House.Trainer(new() { LearningRate = r, Epochs = e }).Fit(houses);
    Console.WriteLine($"{r} {f.Model.Intercept:G12} {f.Model.Bedrooms:G12} {f.Loss:G14} {f.StopReason} {f.Epochs} {string.Join("|", f.Advice)}");
}
var g = new House.Trainer(new() { LearningRate = 0.082, OnDivergence = GradientDescent.OnDivergence.Continue }).Fit(houses);
Console.WriteLine($"{g.Model.Intercept:G12} {g.Model.Bedrooms:G12} {g.Loss:G14} {g.StopReason}");
var h = new House.Trainer(new() { LearningRate = GradientDescent.LearningRate.Automatic }).Fit([new(1, 80), new(2, 170)]);
Console.WriteLine(h.Model + " " + h.LearningRate);

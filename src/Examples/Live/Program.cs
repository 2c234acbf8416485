using GradientDescent;
using GradientDescent.Reports;
using Live;

// A descent that takes long enough to be watched: stochastic gradient descent over many invented houses.
var random = new Random(1);
var houses = Enumerable.Range(0, 100_000).Select(_ => Invented(random)).ToArray();

using var live = LiveReport.Open();
Console.WriteLine($"The descent is at {live.Url}");

var trainer = new House.Trainer(new()
{
    MiniBatches = new() { Size = 16 },
    LearningRate = LearningRate.InverseScaling(0.01, power: 0.5),
    Standardize = true,
    Epochs = args is [var epochs] ? int.Parse(epochs, System.Globalization.CultureInfo.InvariantCulture) : 1000,
    Progress = live,
});
var fit = trainer.Fit(houses);
Console.WriteLine(fit.Model);
live.Show(trainer.Report(houses, fit));

static House Invented(Random random)
{
    var area = 30 + (150 * random.NextDouble());
    var rooms = 1 + (int)(area / 30 * (0.5 + random.NextDouble()));
    return new(area, rooms, 20 + (2.5 * area) + (8 * rooms) + (60 * (random.NextDouble() - 0.5)));
}

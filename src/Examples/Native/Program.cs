using System.Globalization;
using System.Numerics;
using GradientDescent;
using Native;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];

// Direct, so that the generated kernel is used at every epoch, instead of moments.
var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200, GradientSource = GradientSource.Direct }).Fit(houses);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"intercept {fit.Model.Intercept:F9}, bedrooms {fit.Model.Bedrooms:F9}, MSE {fit.Loss:F9}; {Vector<double>.Count} doubles per vector"));

using GradientDescent;
using GradientDescent.Pictures;
using GradientDescent.Reports;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
var trainer = new House.Trainer(new() { LearningRate = 0.075, Epochs = 200 });
trainer.Report(houses, trainer.Fit(houses)).LossPlot().SaveSvg("loss.svg", 800, 500);

Console.WriteLine(File.ReadAllText("loss.svg").Contains("<svg", StringComparison.Ordinal));     // True

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);

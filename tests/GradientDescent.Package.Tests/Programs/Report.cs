using System.Security.Cryptography;
using System.Text;
using GradientDescent;
using GradientDescent.Reports;

House[] houses = [new(1, 80), new(2, 170), new(3, 100), new(3, 220), new(4, 200), new(4, 270), new(5, 500)];
var trainer = new House.Trainer(new() { LearningRate = 0.075, Epochs = 200 });
var page = trainer.Report(houses, trainer.Fit(houses)).ToHtml();

Console.WriteLine(page[..15]);                                                    // <!DOCTYPE html>
// Plotly is compressed.
Console.WriteLine(page.Contains("id=\"plotly\">H4sI", StringComparison.Ordinal)); // True
Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(page))));

[LinearModel]
public partial record House(double Bedrooms, [Target] double Price);

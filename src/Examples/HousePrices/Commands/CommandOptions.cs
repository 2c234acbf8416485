using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace HousePrices;

/// <summary>The options of the program, with their descriptions.</summary>
internal sealed class CommandOptions
{
    private readonly Option<string?> _data = CheckedOption.Path("--data", "FILE",
        $"Houses to train on: CSV with the header {nameof(House.Bedrooms)},{nameof(House.Price)} [default: the tutorial's seven houses]");

    private readonly Option<double> _learningRate = CheckedOption.Number("--learning-rate", "RATE",
        "The learning rate: the length of a step divided by the gradient", Request.DefaultLearningRate,
        rate => double.IsFinite(rate) && rate > 0, "a finite number above 0");

    private readonly Option<int> _epochs = CheckedOption.Number("--epochs", "COUNT",
        "The number of steps, each over all houses", Request.DefaultEpochs,
        epochs => epochs is >= 0 and <= Request.MaxEpochs,
        string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {Request.MaxEpochs}"));

    private readonly Option<string?> _save = CheckedOption.Path("--save", "FILE", "Write the fitted model to this file, as JSON");

    private readonly Option<string?> _load = CheckedOption.Path("--load", "FILE", "Load the model from this file instead of training");

    private readonly Option<double?> _predict = CheckedOption.OptionalNumber<double>("--predict", "BEDROOMS",
        "Predict the price of a house with this number of bedrooms", double.IsFinite, "a finite number");

    private readonly Option<bool> _exact = new("--exact")
    {
        Description = "Print numbers with at least nine significant digits, as a file or a pipe always gets them",
    };

    private readonly Option<bool> _noPlot = new("--no-plot")
    {
        Description = $"Do not write a plot of the loss to {LossPlot.FileName} in the current directory",
    };

    private readonly Option<string?> _report = CheckedOption.Path("--report", "FILE",
        $"Write an interactive page of the descent to this file [default: {ReportPage.FileName}]");

    private readonly Option<bool> _noReport = new("--no-report") { Description = "Do not write the page" };

    private readonly Option<string?> _pictures = CheckedOption.Path("--pictures", "FOLDER", "Write all pictures of the descent to this folder, as SVG and PNG");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_data, _learningRate, _epochs, _save, _load, _predict, _exact, _noPlot, _report, _noReport, _pictures])
            command.Options.Add(option);
        command.Validators.Add(RefuseTrainingALoadedModel);
        command.Validators.Add(RefuseAReportThatIsNotWanted);
    }

    public Request Read(ParseResult parsed) => new()
    {
        Data = parsed.GetValue(_data) ?? HouseFile.OfTheTutorial,
        LearningRate = parsed.GetValue(_learningRate),
        Epochs = parsed.GetValue(_epochs),
        Save = parsed.GetValue(_save),
        Load = parsed.GetValue(_load),
        Predict = parsed.GetValue(_predict),
        Figures = new(isExact: parsed.GetValue(_exact) || !LiveTerminal.WritesForPeople),
        Plot = !parsed.GetValue(_noPlot),
        Report = parsed.GetValue(_noReport) ? null : parsed.GetValue(_report) ?? ReportPage.FileName,
        Pictures = parsed.GetValue(_pictures),
    };

    private void RefuseTrainingALoadedModel(CommandResult command)
    {
        if (command.GetResult(_load) is null)
            return;
        foreach (var training in (Option[])[_data, _learningRate, _epochs, _save, _report, _pictures])
        {
            if (command.GetResult(training) is { Implicit: false })
                command.AddError($"{_load.Name} uses a saved model without training: leave out {training.Name}.");
        }
    }

    private void RefuseAReportThatIsNotWanted(CommandResult command)
    {
        if (command.GetResult(_report) is not null && command.GetResult(_noReport) is { Implicit: false })
            command.AddError($"{_report.Name} and {_noReport.Name} contradict each other: leave one of them out.");
    }
}

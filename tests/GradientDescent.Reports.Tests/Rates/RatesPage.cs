namespace GradientDescent.Reports.Tests;

/// <summary>Reports whose learning-rate page is looked at, and what stands in it.</summary>
internal static class RatesPage
{
    /// <summary>The tutorial's.</summary>
    public static readonly double[] TutorialRates = [0.001, 0.0075, 0.075, 0.08, 0.082];

    public static Report<House.Model> Tutorial()
    {
        var trainer = new House.Trainer();
        return trainer.Report(House.All, trainer.Fit(House.All)) with { LearningRates = TutorialRates };
    }

    public static Report<Flat.Model> Flats()
    {
        var rows = Flat.Some(300);
        var trainer = new Flat.Trainer();
        return trainer.Report(rows, trainer.Fit(rows));
    }

    public static Report<Probe.Model> Probes()
    {
        var rows = Probe.Some(300);
        var trainer = new Probe.Trainer();
        return trainer.Report(rows, trainer.Fit(rows));
    }

    public static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();

    public static TModel Model<TModel>(double[] weights)
        where TModel : ILinearModel<TModel> => TModel.Shape.Create(weights);

    /// <summary>A cell of the table, by the run's id and the head of the column.</summary>
    public static Task<string> Cell(this OpenPage page, string run, string column) => page.Read<string>(
        $$"""
        (() => {
            const table = document.getElementById('rates-table');
            const at = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent.startsWith('{{column}}'));
            return table.querySelector(`tr[data-run="{{run}}"]`).cells[at].textContent;
        })()
        """);

    public static Task<string[]> Findings(this OpenPage page) => page.Read<string[]>("[...document.getElementById('rates-findings').children].map(item => item.textContent)");

    /// <summary>The rates of the runs, by their ids, as the page has them.</summary>
    public static Task<Dictionary<string, double>> Runs(this OpenPage page) => page.Read<Dictionary<string, double>>(
        "Object.fromEntries(document.getElementById('rates-needed').data.filter(trace => trace.mode === 'markers').map(trace => [trace.name, trace.x[0]]))");
}

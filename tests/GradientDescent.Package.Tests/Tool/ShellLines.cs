using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Tool;

/// <summary>What a shell does with the installed tool, on vega-datasets' tables.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class ShellLines
{
    private readonly FreshMachine _machine;

    private readonly DirectoryInfo _folder;

    public ShellLines(FreshMachine machine)
    {
        (_machine, _folder) = (machine, machine.NewFolder("tables"));
        if (_folder.EnumerateFiles().Any())
            return;
        foreach (var table in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Vega")))
            File.Copy(table, Path.Combine(_folder.FullName, Path.GetFileName(table)));
        Run("head -n 200 cars.csv | gzip > part-1.csv.gz && (head -n 1 cars.csv && tail -n +201 cars.csv) | gzip > part-2.csv.gz");
        Run("gd fit cars.csv 'Miles_per_Gallon ~ Weight_in_lbs + Origin' -o model.json");
    }

    [Theory]
    [InlineData("gd fit cars.csv \"Miles_per_Gallon ~ Weight_in_lbs + C(Origin, ref='USA') + log(Horsepower) + Weight_in_lbs:Origin\"", "No. Observations:                 392")]
    [InlineData("gd fit 'part-*.csv.gz' 'log(Miles_per_Gallon) ~ . - Year' --weights Cylinders --ridge auto --test 20% -o ridge.json", "On rows that the model was not trained on:")]
    [InlineData("gd fit cars.csv 'Miles_per_Gallon ~ Weight_in_lbs' --cv 10 --report page.html && tail -c 8 page.html", "</html>")]
    [InlineData("gd fit cars.csv 'Miles_per_Gallon ~ Weight_in_lbs' --by Origin --csv", "Japan,")]
    [InlineData("bash -c 'source <(gd completion bash); COMP_LINE=\"gd fit --rid\" COMP_POINT=12 COMP_WORDS=(gd fit --rid) COMP_CWORD=2; _gd; echo ${COMPREPLY[@]}'", "--ridge\n")]
    [InlineData("cat gapminder.csv | gd fit - 'life_expect ~ fertility' --json", "\"life_expect\"")]
    [InlineData("gd fit penguins.csv --target 'Body Mass (g)' --hc3 --csv", "SpeciesChinstrap,")]
    [InlineData("gd fit penguins.csv --target 'Body Mass (g)' --dry-run", "Island: a category, Biscoe (reference), Dream, Torgersen")]
    [InlineData("gd predict model.json cars.csv > predictions.csv && head -n 1 predictions.csv", "Name,Miles_per_Gallon,Cylinders")]
    [InlineData("gd predict model.json cars.csv --explain", "Row 406")]
    [InlineData("gd evaluate model.json cars.csv --by Origin", "Japan")]
    [InlineData("gd describe movies.csv", "MPAA Rating: R ")]
    [InlineData("gd record cars.csv > Car.cs && cat Car.cs", "[LinearModel]\npublic partial record Row(")]
    [InlineData("gd sql model.json --dialect postgres", "\"Weight_in_lbs\"")]
    [InlineData("gd onnx model.json -o model.onnx && wc -c < model.onnx", "")]
    [InlineData("gd csharp model.json", "double")]
    [InlineData("gd python model.json --name predict && gd javascript model.json", "def predict(")]
    [InlineData("python3 -c \"import sqlite3; base = sqlite3.connect('cars.db'); base.execute('create table Cars(Weight, Power)'); base.executemany('insert into Cars values (?, ?)', [(i, i * i % 7) for i in range(20)]); base.commit()\" && gd fit cars.db 'Power ~ Weight' --query 'select * from Cars order by Weight'", "No. Observations:                  20")]
    public void Results_are_on_standard_output(string line, string expected) => Assert.Contains(expected, Run(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("gd fit cars.csv 'Miles_per_Gallon ~ Wieght_in_lbs'", 2, "error: There is no column 'Wieght_in_lbs': the nearest is 'Weight_in_lbs'.\n")]
    [InlineData("gd describe nowhere.csv", 1, "error: There is no file nowhere.csv.\n")]
    [InlineData("head -n 0 cars.csv | gd describe -", 1, "error: ")]
    [InlineData("gd new cars.csv .", 1, "error: . is not empty: give a new or empty folder.\n")]
    public void Errors_are_one_line_and_an_exit_code(string line, int code, string message)
    {
        var run = _machine.Tool.Run(_folder, line);
        Assert.Equal((code, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_names_both_packages() => Assert.Matches(
        @"^gd [^ ]+, compiled for x86-64-v3, \d+-bit vectors\npackage GradientDescent\.Tool\.linux-x64; for other processors GradientDescent\.Tool\.any, which needs the runtime of \.NET 10\n$", Run("gd --version"));

    private string Run(string line)
    {
        var run = _machine.Tool.Run(_folder, line);
        Assert.True(run.ExitCode == 0, $"{line}\n{run.Errors}{run.Output}");
        return run.Output;
    }
}

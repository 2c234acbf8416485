using GradientDescent.Databases.Tests;
using GradientDescent.Package.Tests.Machine;

namespace GradientDescent.Package.Tests.Tool;

/// <summary>The installed tool beside a server: rows of PostgreSQL, and the tool's own page.</summary>
[Collection(FreshMachineTests.Name)]
public sealed class ServerLines(FreshMachine machine)
{
    [FactWithPostgreSql]
    public void Rows_of_PostgreSQL_give_what_those_of_the_file_give()
    {
        using var server = new PostgreSqlServer();
        var folder = machine.NewFolder("database");
        var port = server.ConnectionString.Split(';').Single(static part => part.StartsWith("Port=", StringComparison.Ordinal))[5..];
        Run(folder, $"""
            psql -q -h 127.0.0.1 -p {port} -U postgres postgres -c 'create table cars (id serial, name text, "Miles_per_Gallon" float8, "Cylinders" int, displacement float8, horsepower float8, weight int, acceleration float8, year date, "Origin" text)' \
                -c "\copy cars (name, \"Miles_per_Gallon\", \"Cylinders\", displacement, horsepower, weight, acceleration, year, \"Origin\") from '{CarsFile}' with (format csv, header)"
            """);

        const string Formula = "'log(Miles_per_Gallon) ~ Cylinders * Origin'";
        var expected = Run(folder, $"gd fit '{CarsFile}' {Formula} --csv -o model.json");
        Assert.Equal(expected, Run(folder, $"gd fit '{server.ConnectionString}' --query 'select * from cars order by id' {Formula} --csv"));
        Assert.Equal(
            Run(folder, $"gd evaluate model.json '{CarsFile}' --csv"),
            Run(folder, $"gd evaluate model.json '{server.ConnectionString}' --query 'select * from cars order by id' --csv"));
    }

    [Fact]
    public void The_page_of_a_model_predicts_what_is_typed_and_ends_with_the_signal()
    {
        var folder = machine.NewFolder("page");
        Run(folder, $"gd fit '{CarsFile}' 'Miles_per_Gallon ~ Weight_in_lbs' -o model.json");
        var run = machine.Tool.Run(folder, """
            gd serve model.json --port 0 2> messages &
            until grep -q 'http://127' messages; do sleep 0.05; done
            cat > visit.py << END
            import json, re, urllib.request
            page = re.search('http[^ ]+', open('messages').read()).group()
            print(urllib.request.urlopen(page).read().decode())
            question = urllib.request.Request(page + 'predict', b'{"Weight_in_lbs":"3000"}', {'Content-Type': 'application/json'})
            print(json.load(urllib.request.urlopen(question))['prediction'])
            END
            python3 visit.py
            kill -TERM $!
            wait $!
            echo "ended with $?"
            """);
        var predicted = Run(folder, "printf 'Weight_in_lbs\\n3000\\n' | gd predict model.json - --column p").Split('\n', ',')[3];
        Assert.StartsWith("<!doctype html>", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"</html>\n\n{predicted}\nended with 0\n", run.Output, StringComparison.Ordinal);
    }

    private static string CarsFile => Path.Combine(AppContext.BaseDirectory, "Vega", "cars.csv");

    private string Run(DirectoryInfo folder, string line)
    {
        var run = machine.Tool.Run(folder, line);
        Assert.True(run.ExitCode == 0, $"{line}\n{run.Errors}{run.Output}");
        return run.Output;
    }
}

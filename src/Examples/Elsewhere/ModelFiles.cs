using GradientDescent;
using GradientDescent.Onnx;
using GradientDescent.Sql;

namespace Elsewhere;

/// <summary>A model in every form, each in a file of its own.</summary>
public static class ModelFiles
{
    /// <summary>Writes the files into a folder, and returns their names.</summary>
    public static IReadOnlyList<string> Write(Home.Model model, string folder)
    {
        Directory.CreateDirectory(folder);
        model.Save(Path.Combine(folder, "home.json"));
        model.SaveOnnx(Path.Combine(folder, "home.onnx"));
        (string Name, string Text)[] texts =
        [
            ("PredictHome.cs", model.ToCSharp(new() { ClassName = "PredictHome", UsesEnumTypes = false })),
            ("home.py", model.ToPython()),
            ("home.mjs", $"export {model.ToJavaScript()}"),
            ("home.duckdb.sql", model.ToSqlSelect(SqlDialect.DuckDb, "homes")),
            ("home.postgresql.sql", model.ToSqlSelect(SqlDialect.PostgreSql, "homes")),
            ("home.sqlite.sql", model.ToSqlSelect(SqlDialect.Sqlite, "homes")),
        ];
        foreach (var (name, text) in texts)
            File.WriteAllText(Path.Combine(folder, name), text + "\n");
        return ["home.json", "home.onnx", .. texts.Select(static file => file.Name)];
    }
}

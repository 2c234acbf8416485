using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GradientDescent.CodeFixes.Tests;

/// <summary>A project with many broken records that <c>dotnet format analyzers</c> is run on. The first finding of many ids has no fix, or another one than the others.</summary>
public class CommandLine
{
    private const string Project = """
        using GradientDescent;
        public enum Heating { Gas, Oil }
        public record Priced([property: Target] double Price, [property: Target] double Rent);
        public record Aged(double? Age, string Street, double LogArea);
        public class Plain { [Target] public double Price { get; set; } }
        public class Simple { [Target] public double Rent { get; set; } }
        [LinearModel] public partial record Sold(double Area) : Priced(1, 2);
        [LinearModel] record Closed(double Area, double Rooms);
        [LinearModel] public partial record Targets(double Area, [Target] double Price, [Target] double Rent);
        [LinearModel] public partial record Nameless();
        [LinearModel] public partial record Home([Log] double Area, [Target] double Price) : Aged(1, "", 2);
        [LinearModel] public partial record House(double? Age, Heating? Heating, string Street, object Key, [Target] double Price);
        [LinearModel(Model = "class", Trainer = "1")] public partial record Wrong(double Area, [Target] double Price);
        [LinearModel(Model = "Twice", Trainer = "Twice")] public partial record Same(double Area, [Target] double Price);
        [LinearModel, Interaction("Area", "Rooms")] public partial record Product(double Area, double Rooms, double AreaTimesRooms, [Target] double Price);
        [LinearModel, Interaction("Area", "Rooms")] public partial record Method(double Area, double Rooms, double Predict, double Save, [Target] double Price) { partial class Model { double AreaTimesRooms; } }
        [LinearModel, Interaction("Area", "Area"), Interaction("Rooms", "Area"), Interaction("Area", "Rooms")] public partial record Twice(double Area, double Rooms, [Target] double Price);
        [LinearModel] public partial record Marked([Polynomial(2), Reference(1)] bool Garage, [Log, Exp] double Area, [Reference((Heating)7)] Heating Kind, [SampleWeight, Target] double Price);
        [LinearModel] public partial record Weights(double Area, [SampleWeight] double One, [SampleWeight] double Two, [SampleWeight] double Three, [Target] double Price);
        [LinearModel] public partial record Unread(double Area, [Target] double Price)
        {
            [Feature] public static double Count => 1;
            [Polynomial(2)] public double Age { set { } }
            private enum Secret { A, B }
            [Feature] private Secret Kind { get; init; }
        }
        [LinearModel] public partial record Levelled([Levels("C", "C++", "C#", "C-", "C.")] string Language, [Levels("one")] string Single, double LanguageC, double Area, [Target] double Price);
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fixes_in_one_run_everything_that_has_a_fix_and_in_a_second_what_that_brought_to_light(bool isReversed)
    {
        var editor = Editor.On(Project);
        var before = editor.Findings.Select(About).ToHashSet();
        editor.Format(findings => isReversed ? findings.Reverse() : findings);
        Assert.DoesNotContain(Fixable(editor), before.Contains);
        editor.Format(findings => isReversed ? findings.Reverse() : findings);
        Assert.Empty(Fixable(editor));
        Assert.Empty(editor.Tree.GetDiagnostics());
    }

    [Fact]
    public void Adds_an_attribute_once_for_several_findings_of_a_property()
    {
        var editor = Editor.On("using GradientDescent;\n[LinearModel] public partial record Row(double SideB, double SideC, [Levels(\"a\", \"b\", \"c\")] string Side, [Target] double Y);");
        editor.Format(static findings => findings);
        Assert.Equal("using GradientDescent;\n[LinearModel] public partial record Row(double SideB, double SideC, [Excluded] string Side, [Target] double Y);", editor.Files[0]);
    }

    private static IReadOnlyList<string> Fixable(Editor editor) => [.. editor.Findings.Where(finding => editor.Offers(finding).Count > 0).Select(About)];

    private static string About(Diagnostic finding) => $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}";
}

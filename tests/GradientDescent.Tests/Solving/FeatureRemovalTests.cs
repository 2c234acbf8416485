using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent.Tests.Solving;

/// <summary>Advice to leave a feature out says what to change in the record. Only a property can be marked [Excluded].</summary>
public partial class FeatureRemovalTests
{
    private static readonly ModelProperty Area = new("Area"), Age = new("Age") { IsNullable = true };
    private static readonly ModelProperty Heating = new("Heating", PropertyType.Enum) { Levels = [new("Gas"), new("Oil", 1)], Reference = new("Gas") };

    public static TheoryData<Term, string> Features => new()
    {
        { Area, "Mark Area [Excluded]" },
        { Area.Apply(TermFunction.Log), "Mark Area [Excluded]" },
        { Age.AsNumber().OrMean(), "Mark Age [Excluded]" },
        { Area.AsNumber().Power(3), "Lower the degree of the [Polynomial] of Area" },
        { Heating.Is("Oil"), "Merge the level Oil of Heating with another one, or mark Heating [Excluded]" },
        { Area.AsNumber().Times(Heating.Is("Oil")), "Remove the [Interaction] of Area and Heating" },
        { Age.AsNumber().Times(Area).OrMean(), "Remove the [Interaction] of Age and Area" },
        { Age.IsMissing(), "Choose other MissingValues than Indicator for Age" },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void Every_kind_has_its_own(Term feature, string text) => Assert.Equal(text, FeatureRemoval.Of(feature));

    [Fact]
    public void The_advice_of_a_fit_has_it()
    {
        Shed[] sheds = [.. Enumerable.Range(0, 9).Select(static i => new Shed(i, i % 2, i * i % 7))];

        var advice = Assert.Single(new Shed.Trainer().Fit([.. sheds.Select(static shed => shed with { Heated = 1 })]).Advice, static text => text.Contains("WidthTimesHeated", StringComparison.Ordinal));

        Assert.EndsWith("Remove the [Interaction] of Width and Heated, or add rows in which WidthTimesHeated varies independently.", advice, StringComparison.Ordinal);
    }

    [LinearModel, Interaction(nameof(Width), nameof(Heated))]
    public partial record Shed(double Width, double Heated, [Target] double Price);
}

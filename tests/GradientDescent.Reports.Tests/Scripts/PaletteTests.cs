using System.Globalization;
using System.Text.RegularExpressions;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports.Tests;

/// <summary>Colours that mean something can be told apart by readers with any colour vision, in both themes, and are seen on the page.</summary>
public sealed partial class PaletteTests
{
    /// <summary>A just noticeable difference is about 2.</summary>
    private const double MinDifference = 9.5;

    /// <summary>WCAG 2.2, 1.4.11: graphical objects.</summary>
    private const double MinContrast = 3;

    private static readonly Dictionary<string, (SimulatedVision.Color Light, SimulatedVision.Color Dark)> Palette = Declaration().Matches(Document.Resource("page.css"))
        .ToDictionary(static match => match.Groups[1].Value, static match => (Color(match.Groups[2].Value), Color(match.Groups[3].Value)));

    public static TheoryData<string, string> Groups
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var vision in SimulatedVision.Names)
            {
                cases.Add("first second third fourth fifth sixth text", vision);
                cases.Add("path point minimum step validation", vision);
                cases.Add("first second marked", vision);
                cases.Add("first second validation", vision);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Every_two_colours_of_a_group_can_be_told_apart(string names, string vision)
    {
        var group = names.Split(' ');
        foreach (var isDark in new[] { false, true })
        {
            for (var i = 0; i < group.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var difference = SimulatedVision.Difference(Of(group[i], isDark), Of(group[j], isDark), vision);
                    Assert.True(difference >= MinDifference, $"{group[j]} and {group[i]}, {(isDark ? "dark" : "light")}, {vision}: {difference:F1}");
                }
            }
        }
    }

    [Fact]
    public void Every_colour_of_a_line_or_point_is_seen_on_the_page_and_on_a_panel()
    {
        foreach (var name in "first second third fourth fifth sixth text path point minimum step validation marked axis".Split(' '))
        {
            foreach (var isDark in new[] { false, true })
            {
                Assert.InRange(Contrast(name, "panel", isDark), MinContrast, 21);
                Assert.InRange(Contrast(name, "background", isDark), MinContrast, 21);
            }
        }
    }

    /// <summary>"The stronger the blue, the lower the error" holds in both themes: low places differ most from the panel.</summary>
    [Fact]
    public void Low_places_of_the_surface_are_stronger_than_high_ones_in_both_themes()
    {
        foreach (var isDark in new[] { false, true })
            Assert.True(Contrast("valley", "panel", isDark) > 2 * Contrast("height", "panel", isDark));
    }

    private static double Contrast(string name, string ground, bool isDark) => SimulatedVision.Contrast(Of(name, isDark), Of(ground, isDark));

    private static SimulatedVision.Color Of(string name, bool isDark) => isDark ? Palette[name].Dark : Palette[name].Light;

    private static SimulatedVision.Color Color(string hexadecimal)
    {
        double Part(int at) => int.Parse(hexadecimal.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return new(Part(0), Part(2), Part(4));
    }

    [GeneratedRegex("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)")]
    private static partial Regex Declaration();
}

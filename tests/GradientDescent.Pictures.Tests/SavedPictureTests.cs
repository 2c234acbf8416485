using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScottPlot;

namespace GradientDescent.Pictures.Tests;

/// <summary>Pictures as files.</summary>
public sealed partial class SavedPictureTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static readonly Dictionary<string, Func<Report<House.Model>, Plot>> All = new()
    {
        ["loss"] = static report => report.LossPlot(),
        ["loss, logarithmic"] = static report => report.LossPlot(logarithmic: true),
        ["contour"] = static report => report.ContourPlot(),
        ["learning rates"] = static report => report.LearningRatesPlot(),
        ["predictions"] = static report => report.PredictionPlot(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void An_svg_is_well_formed_and_of_the_size_asked_for(string name)
    {
        var picture = XDocument.Parse(All[name](Tutorial.Descent()).GetSvgXml(800, 500)).Root!;

        Assert.Equal(XName.Get("svg", "http://www.w3.org/2000/svg"), picture.Name);
        Assert.Equal(("800", "500"), (picture.Attribute("width")!.Value, picture.Attribute("height")!.Value));
        Assert.NotEmpty(picture.Descendants(XName.Get("path", picture.Name.NamespaceName)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_png_has_its_signature_and_the_size_asked_for(string name)
    {
        var bytes = All[name](Tutorial.Descent()).GetImageBytes(640, 400, ImageFormat.Png);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
        Assert.Equal((640, 400), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pictures_are_the_same_where_people_write_a_decimal_comma(string name)
    {
        var here = Svg(name);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator, comma.NumberFormat.NegativeSign) = (",", ".", "~");
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(here, Svg(name));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Svg(string name) => ClippingArea().Replace(All[name](Tutorial.Descent()).GetSvgXml(800, 500), "area");

    /// <summary>These are numbered through all pictures that a process draws.</summary>
    [GeneratedRegex("cl_[0-9a-f]+")]
    private static partial Regex ClippingArea();
}

using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Formulas;

/// <summary>A table with a column of every kind.</summary>
internal static class Example
{
    public const string Text = """
        Id,Price,Area,Distance,Rooms,Heating,Side,Sold,New,Age,street name,Empty,Same,Note
        1,100,40,1.5,2,Gas,north,2024-01-02,yes,10,Elm,,7,a
        2,170,60,2.5,3,Oil,south,2024-02-03,no,,Oak,,7,b
        3,240,80,0.5,3,Gas,south,2024-03-04,no,30,Elm,,7,c
        4,150,50,4.5,2,Electric,north,2024-04-05,yes,,Fir,,7,d
        5,260,90,3.5,4,Oil,north,2024-05-06,no,20,Oak,,7,e
        6,210,70,1.25,4,Gas,south,2024-06-07,yes,40,Elm,,7,f
        """;

    public static PropertySource Source => Csv.Parse(Text);

    public static TableColumns Table { get; } = TableColumns.Of(Source.Describe());

    /// <summary>The names of the features of a formula, separated by spaces.</summary>
    public static string Features(string formula, TableOptions? options = null) => string.Join(' ', Schema(formula, options).FeatureNames);

    public static ModelSchema Schema(string formula, TableOptions? options = null) =>
        Formula.Parse(formula).ToSchema(options is null ? Table : TableColumns.Of(Source.Describe(), options));
}

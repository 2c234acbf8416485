using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Sql.Tests;

/// <summary>A model with every kind of feature that all dialects can compute.</summary>
internal static class EveryKind
{
    private static readonly ModelProperty Width = new("Width"), Depth = new("Depth"), Rooms = new("Rooms", PropertyType.Int32), Baths = new("Baths", PropertyType.Int32), IsNew = new("IsNew", PropertyType.Boolean);

    public static LinearModel Model { get; } = GivenModel.Of(new ModelProperty("Price").Apply(TermFunction.Log), [.. Numbers(), .. Levels(), .. Dates(), .. Computed()]);

    private static Term[] Numbers()
    {
        ModelProperty height = new("Height", PropertyType.Single), age = new("Age") { IsNullable = true }, tax = new("Tax", PropertyType.Decimal), noise = new("Noise") { IsNullable = true };
        return
        [
            Width, height, IsNew, Width.AsNumber().Power(3), Width.AsNumber().Times(tax), Rooms.Apply(TermFunction.Log), Rooms.Apply(TermFunction.LogP1), Depth.Apply(TermFunction.SquareRoot),
            Depth.Apply(TermFunction.Reciprocal), Depth.Apply(TermFunction.Exp), age.ZeroOr(age), age.IsMissing(), noise.AsNumber().OrMean(), noise.Apply(TermFunction.Log, isGuarded: true).OrMean(),
        ];
    }

    private static Term[] Levels()
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("Oslo"), new("it's"), new("C:\\new"), new("two\nlines")], UnknownLevels = UnknownLevels.Other };
        var heating = new ModelProperty("Heating", PropertyType.Enum) { Levels = [new("Electric"), new("Gas", 1), new("Oil", 2)], OtherNames = [new("NaturalGas", 1)] };
        var extras = new ModelProperty("Extras", PropertyType.Flags) { Levels = [new("Garage", 1), new("Pool", 2)] };
        return [city.Is("it's"), city.Is("C:\\new"), city.Is("two\nlines"), city.IsUnknown(), heating.Is("Gas"), heating.Is("Oil"), extras.Has("Garage"), extras.Has("Pool")];
    }

    private static Term[] Dates()
    {
        ModelProperty built = new("Built", PropertyType.DateOnly), sold = new("Sold", PropertyType.DateTime);
        return [built, built.PartIs(DatePart.Quarter, 2), built.Sine(Period.Year), built.Cosine(Period.Month), built.Sine(Period.Week), sold, sold.PartIs(DatePart.Weekday, 6), sold.PartIs(DatePart.Hour, 13)];
    }

    private static Term[] Computed()
    {
        Term sum = new BinaryTerm(TermOperator.Add, new ValueTerm(Rooms), new ValueTerm(Baths));
        Term ratio = new BinaryTerm(TermOperator.Divide, new ValueTerm(Width), new ValueTerm(Depth));
        Term root = new ConditionalTerm(
            new BinaryTerm(TermOperator.And, new ValueTerm(IsNew), new BinaryTerm(TermOperator.GreaterThan, ratio, new ConstantTerm(PropertyType.Double, 0.5, 0))),
            new CallTerm(MathMethod.Sqrt, [ratio]),
            new ConversionTerm(PropertyType.Double, sum));
        return [new ModelProperty("AllRooms", PropertyType.Int32) { Definition = sum }, new ModelProperty("Root") { Definition = root }];
    }
}

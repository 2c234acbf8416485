using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>The base type of a record.</summary>
/// <param name="Clause">The base list, after the name and the parameters of the record.</param>
/// <param name="Declaration">The declaration of the base type, if it is not in <see cref="Neighbours"/>.</param>
internal sealed record Bases(string Clause, string Declaration = "")
{
    private const string BaseModel = "[LinearModel] public partial record Home(double Rooms, [Target] double Worth);\n";

    private static readonly Bases None = new("");

    public static Gen<Bases> Of(Kind kind) => Gen.Frequency((24, Gen.Const(None)), (3, kind switch
    {
        { IsRecord: true, IsReferenceType: true } => Gen.OneOf(
            new Bases(" : Dwelling"), new(" : Estate(1, 2)"), new(" : Generic<double>(1)"), new(" : Sketch"),
            new(" : Home(1, 2)", BaseModel), new(" : Home(1, 2), IEquatable<int>", BaseModel)),
        { IsReferenceType: true } => Gen.OneOf(new Bases(" : Building"), new(" : Warehouse"), new(" : Villa"), new(" : Exception"), new(" : List<double>")),
        _ => Gen.OneOf(new Bases(" : IDwelling"), new(" : IEquatable<int>")),
    }), (1, Gen.OneOf(new Bases(" : Undefined"), new(" : IDwelling"), new(" : Point"), new(" : House"), new(" : "))));
}

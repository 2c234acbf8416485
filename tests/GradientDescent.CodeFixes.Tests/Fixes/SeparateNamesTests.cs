namespace GradientDescent.CodeFixes.Tests;

public class SeparateNamesTests
{
    [Theory]
    [InlineData("\"C\", \"C++\", \"C#\"", "\"C\", \"CPlusPlus\", \"CSharp\"")]
    [InlineData("\"a b\", \"A B\", \"a-b\", \"c\"", "\"AB\", \"AB2\", \"AMinusB\", \"C\"")]
    [InlineData("\"x\", \"<1\", \">1\", \"≈1\"", "\"X\", \"Less1\", \"Greater1\", \"1\"")]
    public void Levels_with_the_same_letters_are_named_apart(string levels, string names) => Fixed.One(
        $"[LinearModel] public partial record Row([Levels({levels})] string Language, double Area, [Target] double Y);",
        $"[LinearModel] public partial record Row([Levels({levels}, Names = [{names}])] string Language, double Area, [Target] double Y);");

    [Fact]
    public void Their_interactions_are_kept() => Fixed.All(
        "[LinearModel, Interaction(\"Language\", \"Area\")] public partial record Row([Levels(\"a\", \"C++\", \"C#\", \"C.\")] string Language, double Area, [Target] double Y);",
        "[LinearModel, Interaction(\"Language\", \"Area\")] public partial record Row([Levels(\"a\", \"C++\", \"C#\", \"C.\", Names = [\"A\", \"CPlusPlus\", \"CSharp\", \"CDot\"])] string Language, double Area, [Target] double Y);");

    [Theory]
    [InlineData("[Log] double Rooms, double LogRooms", "[Log] double Rooms, [Excluded] double LogRooms")]
    [InlineData("double SideB, [Levels(\"a\", \"b\")] string Side", "double SideB, [Excluded] string Side")]
    [InlineData("[Levels(\"a\", \"b\", \"c\", Names = [\"A\", \"B\", \"B\"])] string Side", "[Excluded] string Side")]
    public void Other_properties_are_excluded(string before, string after) => Fixed.One(
        $"[LinearModel] public partial record Row({before}, double Area, [Target] double Y);",
        $"[LinearModel] public partial record Row({after}, double Area, [Target] double Y);");
}

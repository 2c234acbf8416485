namespace GradientDescent.CodeFixes.Tests;

public class RemoveInteractionTests
{
    [Fact]
    public void An_interaction_without_two_features() => Fixed.One("""
        [LinearModel, Interaction("Bedrooms", "Area")] // sizes
        [Interaction("Bedrooms", "Street")]
        public partial record House(double Bedrooms, double Area, [Target] double Price);
        """, """
        [LinearModel, Interaction("Bedrooms", "Area")] // sizes
        public partial record House(double Bedrooms, double Area, [Target] double Price);
        """);

    [Theory]
    [InlineData("nameof(House.Area), nameof(House.Price)", "double AreaTimesBedrooms")]
    [InlineData("nameof(House.Area), nameof(House.Bedrooms)", "double AreaTimesBedrooms")]
    public void Beside_the_model_attribute(string names, string parameter) => Fixed.One(
        $"[LinearModel, Interaction({names})] public partial record House(double Bedrooms, double Area, {parameter}, [Target] double Price);",
        $"[LinearModel] public partial record House(double Bedrooms, double Area, {parameter}, [Target] double Price);");

    [Fact]
    public void The_same_interaction_in_the_other_order() => Fixed.One(
        "[LinearModel, Interaction(\"Area\", \"Bedrooms\"), Interaction(\"Bedrooms\", \"Area\")] public partial record House(double Bedrooms, double Area, [Target] double Price);",
        "[LinearModel, Interaction(\"Area\", \"Bedrooms\")] public partial record House(double Bedrooms, double Area, [Target] double Price);");

    [Fact]
    public void All_at_once() => Fixed.All("""
        [LinearModel, Interaction("Area", "Price"), Interaction("Area", "Bedrooms"), Interaction("Area", "Area")]
        public partial record House(double Bedrooms, double Area, [Target] double Price);
        """, """
        [LinearModel, Interaction("Area", "Bedrooms")]
        public partial record House(double Bedrooms, double Area, [Target] double Price);
        """);
}

namespace Elsewhere.Tests;

/// <summary>The thousand homes of the page, and their values by name.</summary>
internal static class ModelRows
{
    public static Home[] Homes { get; } = Elsewhere.Homes.Some(1000);

    public static Dictionary<string, object?>[] Named { get; } = [.. Homes.Select(Of)];

    private static Dictionary<string, object?> Of(Home home) => new()
    {
        ["Area"] = home.Area,
        ["Rooms"] = home.Rooms,
        ["Distance"] = home.Distance,
        ["Garden"] = home.Garden,
        ["Heating"] = (int)home.Heating,
        ["Extras"] = (int)home.Extras,
        ["Side"] = home.Side,
        ["City"] = home.City,
        ["Lift"] = home.Lift,
        ["Noise"] = home.Noise,
        ["Floor"] = home.Floor,
        ["Sold"] = home.Sold,
    };
}

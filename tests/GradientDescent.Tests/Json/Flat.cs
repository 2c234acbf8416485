namespace GradientDescent.Tests.Json;

/// <summary>A record with a property of every kind that JSON has values for.</summary>
[LinearModel]
public partial record Flat(
    double Area,
    [Missing(MissingValues.Indicator)] int? Rooms,
    bool Balcony,
    [Levels("north", "south")] string Side,
    DateOnly Sold,
    decimal Fee,
    [Target] double Price)
{
    public const string Lines = """
        {"area": 40.5, "rooms": 2, "balcony": true, "side": "north", "sold": "2024-01-02", "fee": 1.25, "price": 100}
        {"area": 6e1, "rooms": null, "balcony": false, "side": "south", "sold": "2024-02-03", "fee": 2, "price": 170}

        {"price": 240, "fee": 3.5, "sold": "2024-03-04", "side": "s\u006futh", "balcony": true, "area": 80, "note": [1, {"a": 2}]}
        {"area": 50, "rooms": 3, "balcony": false, "side": "north", "sold": "2024-04-05", "fee": 0.75, "price": 150.25}
        {"area": 90, "rooms": 4, "balcony": true, "side": "north", "sold": "2024-05-06", "fee": 4, "price": 260}
        {"area": 70, "rooms": 1, "balcony": false, "side": "south", "sold": "2024-06-09", "fee": 1e0, "price": 210}
        {"area": 55, "rooms": 2, "balcony": false, "side": "south", "sold": "2024-07-01", "fee": 2.5, "price": 160}
        {"area": 65, "rooms": 2, "balcony": true, "side": "south", "sold": "2024-07-08", "fee": 1.5, "price": 199}
        {"area": 75, "rooms": 3, "balcony": true, "side": "north", "sold": "2024-08-01", "fee": 3.25, "price": 215}
        """;

    public static Flat[] Rows =>
    [
        new(40.5, 2, true, "north", new(2024, 1, 2), 1.25m, 100),
        new(60, null, false, "south", new(2024, 2, 3), 2, 170),
        new(80, null, true, "south", new(2024, 3, 4), 3.5m, 240),
        new(50, 3, false, "north", new(2024, 4, 5), 0.75m, 150.25),
        new(90, 4, true, "north", new(2024, 5, 6), 4, 260),
        new(70, 1, false, "south", new(2024, 6, 9), 1, 210),
        new(55, 2, false, "south", new(2024, 7, 1), 2.5m, 160),
        new(65, 2, true, "south", new(2024, 7, 8), 1.5m, 199),
        new(75, 3, true, "north", new(2024, 8, 1), 3.25m, 215),
    ];
}

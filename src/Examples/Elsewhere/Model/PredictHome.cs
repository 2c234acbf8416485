public static class PredictHome
{
    /// <summary>Price predicted by a linear model of Home.</summary>
    public static double PredictPrice(double area, int rooms, double distance, double garden, int heating, int extras, string side, string city, bool lift, double? noise, int? floor, global::System.DateOnly sold)
    {
        var areaPower2 = area * area;
        var logDistance = double.Log(distance);
        var squareRootGarden = double.Sqrt(garden);
        var otherHeating = heating is 0 /* Electric */ or 1 /* Gas */ or 2 /* Oil */ ? 0 : double.NaN;
        var unknownExtras = (extras & ~(1 /* Garage */ | 2 /* Pool */)) == 0 ? 0 : double.NaN;
        var otherSide = side is "north" or "south" ? 0 : double.NaN;
        var missingCity = city is null ? double.NaN : 0;
        var noiseValue = noise ?? double.NaN;
        var floorValue = floor ?? 0;
        var soldQuarter = (sold.Month + 2) / 3;
        var soldYearPhase = (sold.DayOfYear - 1 + 0.0) / (global::System.DateTime.IsLeapYear(sold.Year) ? 366 : 365);
        var areaPerRoom = area / (double)rooms;
        var prediction = 4.460144243984981
            + 0.013393237071109152 * area
            + -8.037838549439062E-06 * areaPower2
            + -0.0006240207256178892 * rooms
            + -0.19887546384746338 * logDistance
            + -6.0174703523088605E-05 * squareRootGarden
            + 0.14864436746146029 * (heating == 1 /* Gas */ ? 1 : otherHeating)
            + 0.23728453759134654 * (heating == 2 /* Oil */ ? 1 : otherHeating)
            + -0.0020600678155827568 * (unknownExtras + ((extras & 1 /* Garage */) == 1 /* Garage */ ? 1 : 0))
            + -0.00238671035798635 * (unknownExtras + ((extras & 2 /* Pool */) == 2 /* Pool */ ? 1 : 0))
            + 0.00237245790444429 * (side == "south" ? 1 : otherSide)
            + -0.00012315033441370141 * (city == "Oslo" ? 1 : missingCity)
            + -0.001417220438846552 * (city is null ? double.NaN : city is "Rome" or "Oslo" ? 0 : 1)
            + 0.059353536882035596 * (lift ? 1 : 0)
            + 0.0001284383469584155 * (double.IsNaN(noiseValue) ? 49.734933035714285 : noiseValue)
            + -0.000168928735912677 * floorValue
            + -0.005407100428999325 * (floor is null ? 1 : 0)
            + -5.908479357661365E-07 * sold.DayNumber
            + 0.009275629927244537 * (soldQuarter == 2 ? 1 : 0)
            + 0.035221075280260326 * (soldQuarter == 3 ? 1 : 0)
            + 0.023716898371566257 * (soldQuarter == 4 ? 1 : 0)
            + 0.014992104160489489 * (double.Sin(6.283185307179586 * soldYearPhase))
            + 0.00998291385730281 * (double.Cos(6.283185307179586 * soldYearPhase))
            + -8.182752224593881E-05 * areaPerRoom
            + -0.0012775277216708907 * (area * (heating == 1 /* Gas */ ? 1 : otherHeating))
            + -0.0008822077469990429 * (area * (heating == 2 /* Oil */ ? 1 : otherHeating))
            + 7.716318297440663E-06 * (areaPower2 * (heating == 1 /* Gas */ ? 1 : otherHeating))
            + 5.211962452103584E-06 * (areaPower2 * (heating == 2 /* Oil */ ? 1 : otherHeating));
        return double.Exp(prediction);
    }
}


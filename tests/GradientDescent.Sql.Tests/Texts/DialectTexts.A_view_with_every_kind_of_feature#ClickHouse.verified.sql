CREATE VIEW `sales`.`priced houses` AS
SELECT *, CASE WHEN CAST(`Rooms` AS Nullable(Float64)) > 0
    AND CAST(`Rooms` AS Nullable(Float64)) > -1
    AND CAST(`Depth` AS Nullable(Float64)) >= 0
    AND CAST(`Depth` AS Nullable(Float64)) <> 0
    AND CAST(`Depth` AS Nullable(Float64)) <= 709.782712893384e0
    AND (if(isNaN(CAST(`Noise` AS Nullable(Float64))), NULL, CAST(`Noise` AS Nullable(Float64))) IS NULL OR CAST(`Noise` AS Nullable(Float64)) > 0)
    AND `City` IS NOT NULL
    AND CAST(`Heating` AS Nullable(String)) IN ('Electric', 'Gas', 'NaturalGas', 'Oil')
    AND bitAnd(CAST(`Extras` AS Nullable(Int64)), 3) = CAST(`Extras` AS Nullable(Int64))
    AND `Built` IS NOT NULL
    AND `Sold` IS NOT NULL
    AND CAST(`Rooms` AS Nullable(Float64)) IS NOT NULL
    AND CAST(`Baths` AS Nullable(Float64)) IS NOT NULL
    AND `IsNew` IS NOT NULL
    AND if(isNaN(CAST(`Width` AS Nullable(Float64))), NULL, CAST(`Width` AS Nullable(Float64))) IS NOT NULL
    AND if(isNaN(CAST(`Depth` AS Nullable(Float64))), NULL, CAST(`Depth` AS Nullable(Float64))) IS NOT NULL
THEN EXP(NULLIF(LEAST(-11e0
    + -0.3333333333333333e0 * CAST(`Width` AS Nullable(Float64))
    + -0.6666666666666666e0 * CAST(CAST(`Height` AS Nullable(Float32)) AS Nullable(Float64))
    + -1e0 * CASE WHEN `IsNew` THEN 1 WHEN NOT (`IsNew`) THEN 0 END
    + -1.3333333333333333e0 * (CAST(`Width` AS Nullable(Float64)) * CAST(`Width` AS Nullable(Float64)) * CAST(`Width` AS Nullable(Float64)))
    + -1.6666666666666667e0 * (CAST(`Width` AS Nullable(Float64)) * CAST(`Tax` AS Nullable(Float64)))
    + -2e0 * LN(CAST(`Rooms` AS Nullable(Float64)))
    + -2.3333333333333335e0 * (LN(1 + CAST(`Rooms` AS Nullable(Float64))) + (CAST(`Rooms` AS Nullable(Float64)) - ((1 + CAST(`Rooms` AS Nullable(Float64))) - 1)) / (1 + CAST(`Rooms` AS Nullable(Float64))))
    + -2.6666666666666665e0 * SQRT(CAST(`Depth` AS Nullable(Float64)))
    + -3e0 * (1 / CAST(`Depth` AS Nullable(Float64)))
    + -3.3333333333333335e0 * EXP(CAST(`Depth` AS Nullable(Float64)))
    + -3.6666666666666665e0 * CASE WHEN `Age` IS NULL THEN 0 ELSE CAST(`Age` AS Nullable(Float64)) END
    + -4e0 * CASE WHEN `Age` IS NULL THEN 1 ELSE 0 END
    + -4.333333333333333e0 * CASE WHEN if(isNaN(CAST(`Noise` AS Nullable(Float64))), NULL, CAST(`Noise` AS Nullable(Float64))) IS NULL THEN 0.07692307692307693e0 ELSE CAST(`Noise` AS Nullable(Float64)) END
    + -4.666666666666667e0 * CASE WHEN if(isNaN(CAST(`Noise` AS Nullable(Float64))), NULL, CAST(`Noise` AS Nullable(Float64))) IS NULL THEN 0.07142857142857142e0 ELSE LN(CAST(`Noise` AS Nullable(Float64))) END
    + -5e0 * CASE WHEN CAST(`City` AS Nullable(String)) = 'it\'s' THEN 1 ELSE 0 END
    + -5.333333333333333e0 * CASE WHEN CAST(`City` AS Nullable(String)) = 'C:\\new' THEN 1 ELSE 0 END
    + -5.666666666666667e0 * CASE WHEN CAST(`City` AS Nullable(String)) = 'two\nlines' THEN 1 ELSE 0 END
    + -6e0 * CASE WHEN CAST(`City` AS Nullable(String)) IN ('Oslo', 'it\'s', 'C:\\new', 'two\nlines') THEN 0 ELSE 1 END
    + -6.333333333333333e0 * CASE WHEN CAST(`Heating` AS Nullable(String)) IN ('Gas', 'NaturalGas') THEN 1 ELSE 0 END
    + -6.666666666666667e0 * CASE WHEN CAST(`Heating` AS Nullable(String)) = 'Oil' THEN 1 ELSE 0 END
    + -7e0 * CASE WHEN bitAnd(CAST(`Extras` AS Nullable(Int64)), 1) = 1 THEN 1 ELSE 0 END
    + -7.333333333333333e0 * CASE WHEN bitAnd(CAST(`Extras` AS Nullable(Int64)), 2) = 2 THEN 1 ELSE 0 END
    + -7.666666666666667e0 * (CAST(toInt32(toDate32(`Built`)) + 719162 AS Nullable(Float64)))
    + -8e0 * CASE WHEN toMonth(`Built`) BETWEEN 4 AND 6 THEN 1 ELSE 0 END
    + -8.333333333333334e0 * SIN(6.283185307179586e0 * ((toDayOfYear(`Built`) - 1 + 0e0) / CASE WHEN toYear(`Built`) % 4 = 0 AND (toYear(`Built`) % 100 <> 0 OR toYear(`Built`) % 400 = 0) THEN 366 ELSE 365 END))
    + -8.666666666666666e0 * COS(6.283185307179586e0 * ((toDayOfMonth(`Built`) - 1 + 0e0) / CASE WHEN toMonth(`Built`) IN (4, 6, 9, 11) THEN 30 WHEN toMonth(`Built`) <> 2 THEN 31 WHEN toYear(`Built`) % 4 = 0 AND (toYear(`Built`) % 100 <> 0 OR toYear(`Built`) % 400 = 0) THEN 29 ELSE 28 END))
    + -9e0 * SIN(6.283185307179586e0 * ((toDayOfWeek(`Built`) % 7 + 0e0) / 7))
    + -9.333333333333334e0 * (CAST(toUnixTimestamp64Micro(toDateTime64(`Sold`, 6)) * 10 + 621355968000000000 AS Nullable(Float64)) / 864000000000e0)
    + -9.666666666666666e0 * CASE WHEN toDayOfWeek(`Sold`) % 7 = 6 THEN 1 ELSE 0 END
    + -10e0 * CASE WHEN toHour(`Sold`) = 13 THEN 1 ELSE 0 END
    + -10.333333333333334e0 * NULLIF(LEAST(NULLIF(GREATEST((CAST(`Rooms` AS Nullable(Float64)) + CAST(`Baths` AS Nullable(Float64))), -2147483649e0), -2147483649e0), 2147483648e0), 2147483648e0)
    + -10.666666666666666e0 * CASE WHEN ((`IsNew`) AND ((if(isNaN(CAST(`Width` AS Nullable(Float64))), NULL, CAST(`Width` AS Nullable(Float64))) / NULLIF(if(isNaN(CAST(`Depth` AS Nullable(Float64))), NULL, CAST(`Depth` AS Nullable(Float64))), 0)) > (0.5e0))) THEN SQRT(NULLIF(GREATEST((if(isNaN(CAST(`Width` AS Nullable(Float64))), NULL, CAST(`Width` AS Nullable(Float64))) / NULLIF(if(isNaN(CAST(`Depth` AS Nullable(Float64))), NULL, CAST(`Depth` AS Nullable(Float64))), 0)), -2.2250738585072014E-308), -2.2250738585072014E-308)) WHEN NOT ((`IsNew`) AND ((if(isNaN(CAST(`Width` AS Nullable(Float64))), NULL, CAST(`Width` AS Nullable(Float64))) / NULLIF(if(isNaN(CAST(`Depth` AS Nullable(Float64))), NULL, CAST(`Depth` AS Nullable(Float64))), 0)) > (0.5e0))) THEN NULLIF(LEAST(NULLIF(GREATEST((CAST(`Rooms` AS Nullable(Float64)) + CAST(`Baths` AS Nullable(Float64))), -2147483649e0), -2147483649e0), 2147483648e0), 2147483648e0) END, 709.782712893384e0), 709.782712893384e0))
END AS `PredictedPrice`
FROM `sales`.`houses`

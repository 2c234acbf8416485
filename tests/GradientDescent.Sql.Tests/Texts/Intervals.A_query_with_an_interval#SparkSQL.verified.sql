SELECT *, CASE WHEN CAST(`Area` AS DOUBLE) > 0
THEN EXP(NULLIF(LEAST(-1D
    + -0.3333333333333333D * LN(CAST(`Area` AS DOUBLE))
    + -0.6666666666666666D * CAST(`Rooms` AS DOUBLE), 709.782712893384D), 709.782712893384D))
END AS `PredictedPrice`,
(SELECT MAX(EXP(NULLIF(LEAST(lower_end, 709.782712893384D), 709.782712893384D)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, 2D * SQRT(1.25D + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, 2D * d0 AS u0, 1D * d1 AS u1
    FROM (SELECT -1D
    + -0.3333333333333333D * x0
    + -0.6666666666666666D * x1 AS prediction, x0 - 0.5D AS d0, x1 - 3D AS d1
    FROM (SELECT LN(CAST(`Area` AS DOUBLE)) AS x0, CAST(`Rooms` AS DOUBLE) AS x1
    WHERE CAST(`Area` AS DOUBLE) > 0) AS features) AS distances) AS sums) AS deviations) AS ends) AS `PredictedPriceLower`,
(SELECT MAX(EXP(NULLIF(LEAST(upper_end, 709.782712893384D), 709.782712893384D)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, 2D * SQRT(1.25D + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, 2D * d0 AS u0, 1D * d1 AS u1
    FROM (SELECT -1D
    + -0.3333333333333333D * x0
    + -0.6666666666666666D * x1 AS prediction, x0 - 0.5D AS d0, x1 - 3D AS d1
    FROM (SELECT LN(CAST(`Area` AS DOUBLE)) AS x0, CAST(`Rooms` AS DOUBLE) AS x1
    WHERE CAST(`Area` AS DOUBLE) > 0) AS features) AS distances) AS sums) AS deviations) AS ends) AS `PredictedPriceUpper`
FROM `houses`

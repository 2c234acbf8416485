SELECT *, CASE WHEN CAST(`Area` AS REAL) > 0
THEN EXP(NULLIF(MIN(-1e0
    + -0.3333333333333333e0 * LN(CAST(`Area` AS REAL))
    + -0.6666666666666666e0 * CAST(`Rooms` AS REAL), 709.782712893384e0), 709.782712893384e0))
END AS `PredictedPrice`,
(SELECT MAX(EXP(NULLIF(MIN(lower_end, 709.782712893384e0), 709.782712893384e0)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, 2e0 * SQRT(1.25e0 + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, 2e0 * d0 AS u0, 1e0 * d1 AS u1
    FROM (SELECT -1e0
    + -0.3333333333333333e0 * x0
    + -0.6666666666666666e0 * x1 AS prediction, x0 - 0.5e0 AS d0, x1 - 3e0 AS d1
    FROM (SELECT LN(CAST(`Area` AS REAL)) AS x0, CAST(`Rooms` AS REAL) AS x1
    WHERE CAST(`Area` AS REAL) > 0 LIMIT 1) AS features LIMIT 1) AS distances LIMIT 1) AS sums LIMIT 1) AS deviations LIMIT 1) AS ends) AS `PredictedPriceLower`,
(SELECT MAX(EXP(NULLIF(MIN(upper_end, 709.782712893384e0), 709.782712893384e0)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, 2e0 * SQRT(1.25e0 + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, 2e0 * d0 AS u0, 1e0 * d1 AS u1
    FROM (SELECT -1e0
    + -0.3333333333333333e0 * x0
    + -0.6666666666666666e0 * x1 AS prediction, x0 - 0.5e0 AS d0, x1 - 3e0 AS d1
    FROM (SELECT LN(CAST(`Area` AS REAL)) AS x0, CAST(`Rooms` AS REAL) AS x1
    WHERE CAST(`Area` AS REAL) > 0 LIMIT 1) AS features LIMIT 1) AS distances LIMIT 1) AS sums LIMIT 1) AS deviations LIMIT 1) AS ends) AS `PredictedPriceUpper`
FROM `houses`

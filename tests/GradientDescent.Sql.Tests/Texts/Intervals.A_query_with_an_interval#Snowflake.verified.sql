SELECT *, CASE WHEN CAST("Area" AS DOUBLE) > 0
THEN EXP(NULLIF(LEAST('-1'::DOUBLE
    + '-0.3333333333333333'::DOUBLE * LN(CAST("Area" AS DOUBLE))
    + '-0.6666666666666666'::DOUBLE * CAST("Rooms" AS DOUBLE), '709.782712893384'::DOUBLE), '709.782712893384'::DOUBLE))
END AS "PredictedPrice",
(SELECT MAX(EXP(NULLIF(LEAST(lower_end, '709.782712893384'::DOUBLE), '709.782712893384'::DOUBLE)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, '2'::DOUBLE * SQRT('1.25'::DOUBLE + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, '2'::DOUBLE * d0 AS u0, '1'::DOUBLE * d1 AS u1
    FROM (SELECT '-1'::DOUBLE
    + '-0.3333333333333333'::DOUBLE * x0
    + '-0.6666666666666666'::DOUBLE * x1 AS prediction, x0 - '0.5'::DOUBLE AS d0, x1 - '3'::DOUBLE AS d1
    FROM (SELECT LN(CAST("Area" AS DOUBLE)) AS x0, CAST("Rooms" AS DOUBLE) AS x1
    WHERE CAST("Area" AS DOUBLE) > 0) AS features) AS distances) AS sums) AS deviations) AS ends) AS "PredictedPriceLower",
(SELECT MAX(EXP(NULLIF(LEAST(upper_end, '709.782712893384'::DOUBLE), '709.782712893384'::DOUBLE)))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, '2'::DOUBLE * SQRT('1.25'::DOUBLE + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, '2'::DOUBLE * d0 AS u0, '1'::DOUBLE * d1 AS u1
    FROM (SELECT '-1'::DOUBLE
    + '-0.3333333333333333'::DOUBLE * x0
    + '-0.6666666666666666'::DOUBLE * x1 AS prediction, x0 - '0.5'::DOUBLE AS d0, x1 - '3'::DOUBLE AS d1
    FROM (SELECT LN(CAST("Area" AS DOUBLE)) AS x0, CAST("Rooms" AS DOUBLE) AS x1
    WHERE CAST("Area" AS DOUBLE) > 0) AS features) AS distances) AS sums) AS deviations) AS ends) AS "PredictedPriceUpper"
FROM "houses"

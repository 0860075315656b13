package org.redthread.jobs;

import org.apache.spark.sql.SparkSession;

/**
 * What a run has in its hands once the store is open.
 *
 * @param before the state the last good run left
 * @param plan the files to read
 */
record Opened(SparkSession spark, StoreTables tables, StoreState before, DeliveryPlan plan) {}

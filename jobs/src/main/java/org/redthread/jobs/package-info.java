/**
 * The nightly job: pure functions of the engine carried by Spark. The only package that imports
 * Spark, Scala or Iceberg.
 */
@NullMarked
package org.redthread.jobs;

import org.jspecify.annotations.NullMarked;

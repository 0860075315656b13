package org.redthread.jobs;

import java.nio.file.Path;
import java.util.List;

/**
 * Which libraries every Spark brings itself, so that they need not travel to a cluster. One too few
 * here costs bytes, one too many a class that is not found: the list has the large ones only.
 */
final class SparkJars {
  static final List<String> BROUGHT =
      List.of(
          "spark-",
          "scala-",
          "hadoop-",
          "netty-",
          "rocksdbjni-",
          "arrow-",
          "orc-",
          "parquet-",
          "avro-",
          "log4j-",
          "slf4j-",
          "jcl-over-slf4j-",
          "jul-to-slf4j-",
          "zookeeper-",
          "curator-",
          "jersey-",
          "hive-storage-api-",
          "kryo-shaded-",
          "chill",
          "json4s-",
          "leveldbjni-",
          "snappy-java-",
          "zstd-jni-",
          "lz4-java-",
          "guava-",
          "jackson-annotations-",
          "jackson-core-",
          "jackson-databind-",
          "jackson-module-scala");

  private SparkJars() {}

  /** Whether a jar has to be sent along. */
  static boolean missing(Path jar) {
    String name = String.valueOf(jar.getFileName());
    return name.endsWith(".jar") && BROUGHT.stream().noneMatch(name::startsWith);
  }
}

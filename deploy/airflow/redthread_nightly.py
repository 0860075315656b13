"""The night under Apache Airflow, on the cluster of the connection ``spark_default``.

One run at a time: the DAG allows one, and the store's lock refuses a second in any case. No
catch-up run by run: one run takes in all that has come since the last good one. To say what would
have been said on a past day, trigger the DAG with that day as its logical date.

The workers of Airflow need the release of Redthread under REDTHREAD_HOME and, in their own
environment, REDTHREAD_PSEUDONYM_KEY (and REDTHREAD_SMTP_USER, REDTHREAD_SMTP_PASSWORD or
REDTHREAD_WEBHOOK_URL, if the digest is sent); they are in no variable, connection or argument here.
"""

from __future__ import annotations

import glob
import os
from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

HOME = os.environ.get("REDTHREAD_HOME", "/opt/redthread")
CONFIG = os.environ.get("REDTHREAD_CONFIG", "/srv/redthread/our-office.yaml")

# What every Spark brings itself, by the beginning of the file's name; see docs/operations.md.
SPARKS_OWN = (
    "spark-", "scala-", "hadoop-", "netty-", "rocksdbjni-", "arrow-", "orc-", "parquet-", "avro-",
    "log4j-", "slf4j-", "jcl-over-slf4j-", "jul-to-slf4j-", "zookeeper-", "curator-", "jersey-",
    "hive-storage-api-", "kryo-shaded-", "chill", "json4s-", "leveldbjni-", "snappy-java-",
    "zstd-jni-", "lz4-java-", "guava-", "jackson-annotations-", "jackson-core-",
    "jackson-databind-", "jackson-module-scala", "redthread-",
)


def jars(home: str) -> str:
    """What executors need beside a Spark of their own."""
    found = sorted(glob.glob(os.path.join(home, "lib", "*.jar")))
    return ",".join(jar for jar in found if not os.path.basename(jar).startswith(SPARKS_OWN))


def program(home: str) -> str:
    """The jar of Redthread itself."""
    found = sorted(glob.glob(os.path.join(home, "lib", "redthread-*.jar")))
    return found[0] if found else os.path.join(home, "lib", "redthread.jar")


with DAG(
    dag_id="redthread_nightly",
    description="Reads the feeds, brings the store up to date, computes verdicts, renders reports",
    schedule="15 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=8),
    default_args={"retries": 1, "retry_delay": timedelta(minutes=30)},
    tags=["redthread"],
) as dag:
    SparkSubmitOperator(
        task_id="night",
        conn_id="spark_default",
        application=program(HOME),
        java_class="org.redthread.cli.Main",
        jars=jars(HOME),
        name="redthread",
        executor_memory="4g",
        driver_memory="4g",
        application_args=[
            "nightly", "--quiet", "--config", CONFIG, "--as-at", "{{ data_interval_end | ds }}",
        ],
        conf={"spark.driver.extraJavaOptions": f"-Dredthread.home={HOME}"},
        execution_timeout=timedelta(hours=6),
    )

package org.redthread.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * The text of a Parquet field: dates as {@code yyyy-MM-dd}, moments as {@code yyyy-MM-dd HH:mm:ss}
 * in UTC with the time left out at midnight, lists put together with a separator.
 */
final class ParquetCells {
  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final long JULIAN_EPOCH_DAY = 2_440_588;

  private final String listSeparator;

  ParquetCells(String listSeparator) {
    this.listSeparator = listSeparator;
  }

  String text(Group group, int field) {
    Type type = group.getType().getType(field);
    List<String> values = new ArrayList<>();
    for (int at = 0; at < group.getFieldRepetitionCount(field); at++) {
      values.add(type.isPrimitive() ? plain(group, field, at) : list(group.getGroup(field, at)));
    }
    return String.join(listSeparator, values);
  }

  /** The values of a list, which Parquet keeps as a group that repeats. */
  private String list(Group group) {
    if (group.getType().getFieldCount() != 1) {
      return String.valueOf(Marks.NO_TEXT);
    }
    return text(group, 0);
  }

  private static String plain(Group group, int field, int at) {
    Type type = group.getType().getType(field);
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(field, at)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation stamp) {
      return moment(stamp, group.getLong(field, at));
    }
    if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
      return decimal(type, decimal.getScale(), group, field, at);
    }
    if (type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      return julian(group.getInt96(field, at).toByteBuffer());
    }
    return group.getValueToString(field, at);
  }

  private static String decimal(Type type, int scale, Group group, int field, int at) {
    BigInteger digits =
        switch (type.asPrimitiveType().getPrimitiveTypeName()) {
          case INT32 -> BigInteger.valueOf(group.getInteger(field, at));
          case INT64 -> BigInteger.valueOf(group.getLong(field, at));
          default -> new BigInteger(group.getBinary(field, at).getBytes());
        };
    return new BigDecimal(digits, scale).stripTrailingZeros().toPlainString();
  }

  private static String moment(TimestampLogicalTypeAnnotation stamp, long value) {
    ChronoUnit unit =
        switch (stamp.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return text(LocalDateTime.ofInstant(Instant.EPOCH.plus(value, unit), ZoneOffset.UTC));
  }

  /** Nanoseconds of the day and Julian day, as older writers put down a moment. */
  private static String julian(ByteBuffer bytes) {
    ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
    LocalTime time = LocalTime.ofNanoOfDay(little.getLong());
    return text(LocalDate.ofEpochDay(little.getInt() - JULIAN_EPOCH_DAY).atTime(time));
  }

  private static String text(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : WITH_TIME.format(moment);
  }
}

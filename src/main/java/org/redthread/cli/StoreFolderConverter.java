package org.redthread.cli;

import java.nio.file.Path;
import org.redthread.jobs.StoreFolder;
import org.redthread.run.OperatorException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A store may be named as a URI of this machine's files. */
final class StoreFolderConverter implements ITypeConverter<Path> {
  @Override
  public Path convert(String place) {
    try {
      return StoreFolder.of(place);
    } catch (OperatorException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/**
 * A Hadoop file system of one name node and two data nodes in one process, on loopback, until it is
 * ended. Arguments: a folder for its blocks, and a file that is given its URI.
 */
public final class HdfsNode {
  private HdfsNode() {}

  public static void main(String[] arguments) throws Exception {
    Configuration hadoop = new Configuration();
    hadoop.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, arguments[0]);
    MiniDFSCluster cluster = new MiniDFSCluster.Builder(hadoop).numDataNodes(2).build();
    cluster.waitActive();
    Files.writeString(Path.of(arguments[1]), cluster.getURI().toString());
    Thread.currentThread().join();
  }
}

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As much of a name server as nginx needs: the compose network's machines by name. */
final class Names implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int TYPE_A = 1;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());

    Names() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    void put(String name, String address) {
        addresses.put(name, address);
    }

    private void serve() {
        var packet = new DatagramPacket(new byte[512], 512);
        while (!socket.isClosed()) {
            try {
                packet.setLength(512);
                socket.receive(packet);
                var answer = answer(Arrays.copyOf(packet.getData(), packet.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(byte[] query) throws IOException {
        var end = HEADER;
        var name = new StringBuilder();
        while (query[end] != 0) {
            name.append(name.isEmpty() ? "" : ".").append(new String(query, end + 1, query[end]));
            end += query[end] + 1;
        }
        var address = addresses.get(name.toString());
        var found = address != null && query[end + 2] == TYPE_A;
        var answer = ByteBuffer.allocate(512)
                .put(query, 0, 2)
                .putShort((short) 0x8180) // an answer, without fault
                .putShort((short) 1)
                .putShort((short) (found ? 1 : 0))
                .putInt(0)
                .put(query, HEADER, end + 5 - HEADER);
        if (found) {
            answer.putShort((short) (0xC000 | HEADER)) // the name that was asked
                    .putShort((short) TYPE_A)
                    .putShort((short) 1)
                    .putInt(1) // second
                    .putShort((short) 4)
                    .put(InetAddress.getByName(address).getAddress());
        }
        return Arrays.copyOf(answer.array(), answer.position());
    }

    @Override
    public void close() {
        socket.close();
    }
}

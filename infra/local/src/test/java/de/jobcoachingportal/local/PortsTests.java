package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTests {
  @Test
  void eachPortCanBeChosen() {
    Ports ports = Ports.of(Map.of("PORTAL_SPA_PORT", "4000"));

    assertThat(ports.spa()).isEqualTo(4000);
    assertThat(ports.api()).isEqualTo(8080);
  }

  @Test
  void aPortThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Ports.of(Map.of("PORTAL_API_PORT", "80000")))
        .hasMessageContaining("PORTAL_API_PORT is '80000'");
  }

  @Test
  void aTakenPortIsNamedWithTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      Ports ports = new Ports(
          port,
          FreePort.any(),
          FreePort.any(),
          FreePort.any(),
          FreePort.any(),
          FreePort.any(),
          FreePort.any());

      assertThatThrownBy(ports::demandFree)
          .hasMessageContaining("Port " + port + " is taken")
          .hasMessageContaining("PORTAL_SPA_PORT=");
    }
  }
}

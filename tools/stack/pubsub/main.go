// Command pstestd serves Google's in-memory Pub/Sub fake on one address until it is told to stop.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"cloud.google.com/go/pubsub/v2/pstest"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8085", "host:port to serve on")
	flag.Parse()
	server := pstest.NewServerWithAddress(*listen)
	fmt.Printf("Pub/Sub fake listening on %s\n", server.Addr)
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGINT, syscall.SIGTERM)
	<-stop
	if err := server.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

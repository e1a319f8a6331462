// Serves Vault's own login methods "aws" and "ldap" as an external plugin: `auth-methods aws`. OpenBao, whose plugin
// protocol is the same, ships neither.
package main

import (
	"context"
	"log"
	"os"

	"github.com/hashicorp/vault/builtin/credential/aws"
	"github.com/hashicorp/vault/builtin/credential/ldap"
	"github.com/hashicorp/vault/sdk/logical"
	"github.com/hashicorp/vault/sdk/plugin"
	"github.com/hashicorp/vault/sdk/rotation"
)

var methods = map[string]logical.Factory{"aws": awsauth.Factory, "ldap": ldap.Factory}

// OpenBao knows no jobs that rotate a method's own credentials, so there is none to end.
type withoutRotation struct{ logical.SystemView }

func (withoutRotation) DeregisterRotationJob(context.Context, *rotation.RotationJobDeregisterRequest) error {
	return nil
}

func main() {
	if len(os.Args) != 2 || methods[os.Args[1]] == nil {
		log.Fatal("usage: auth-methods aws|ldap")
	}
	make := methods[os.Args[1]]
	factory := func(ctx context.Context, config *logical.BackendConfig) (logical.Backend, error) {
		config.System = withoutRotation{config.System}
		return make(ctx, config)
	}
	if err := plugin.ServeMultiplex(&plugin.ServeOpts{BackendFactoryFunc: factory}); err != nil {
		log.Fatal(err)
	}
}

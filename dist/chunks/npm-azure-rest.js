const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_typespec = require("./npm-typespec.js");
const require_npm_azure = require("./npm-azure.js");

// node_modules/@azure-rest/core-client/dist/esm/restError.js
function createRestError(messageOrResponse, response) {
	if (typeof messageOrResponse === "string") return require_npm_typespec.createRestError(messageOrResponse, response);
	else return require_npm_typespec.createRestError(messageOrResponse);
}
function init_restError() {
	return (init_restError = require_rolldown_runtime.__esmMin((() => {
		require_npm_typespec.init_restError();
	})))();
}

// node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
/**
* Creates a policy that sets the apiVersion as a query parameter on every request
* @param options - Client options
* @returns Pipeline policy that sets the apiVersion as a query parameter on every request
*/
function apiVersionPolicy(options) {
	return {
		name: apiVersionPolicyName,
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
			return next(req);
		}
	};
}
var apiVersionPolicyName;
function init_apiVersionPolicy() {
	return (init_apiVersionPolicy = require_rolldown_runtime.__esmMin((() => {
		apiVersionPolicyName = "ApiVersionPolicy";
	})))();
}

// node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
	return {
		name: keyCredentialAuthenticationPolicyName,
		sendRequest(request, next) {
			request.headers.set(apiKeyHeaderName, credential.key);
			return next(request);
		}
	};
}
var keyCredentialAuthenticationPolicyName;
function init_keyCredentialAuthenticationPolicy() {
	return (init_keyCredentialAuthenticationPolicy = require_rolldown_runtime.__esmMin((() => {
		keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
	})))();
}

// node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
/**
* Adds a credential policy to the pipeline if a credential is provided. If none is provided, no policy is added.
*/
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
	const { credential, clientOptions } = options;
	if (!credential) return;
	if (require_npm_azure.isTokenCredential(credential)) {
		const tokenPolicy = require_npm_azure.bearerTokenAuthenticationPolicy({
			credential,
			scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
		});
		pipeline.addPolicy(tokenPolicy);
	} else if (isKeyCredential(credential)) {
		if (!clientOptions?.credentials?.apiKeyHeaderName) throw new Error(`Missing API Key Header Name`);
		const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
		pipeline.addPolicy(keyPolicy);
	}
}
/**
* Creates a default rest pipeline to re-use accross Rest Level Clients
*/
function createDefaultPipeline(endpoint, credential, options = {}) {
	const pipeline = require_npm_azure.createPipelineFromOptions(options);
	pipeline.addPolicy(apiVersionPolicy(options));
	addCredentialPipelinePolicy(pipeline, endpoint, {
		credential,
		clientOptions: options
	});
	return pipeline;
}
function isKeyCredential(credential) {
	return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
}
function init_clientHelpers() {
	return (init_clientHelpers = require_rolldown_runtime.__esmMin((() => {
		require_npm_azure.init_esm$2();
		init_apiVersionPolicy();
		init_keyCredentialAuthenticationPolicy();
	})))();
}

// node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
/**
* Helper function to convert OperationOptions to RequestParameters
* @param options - the options that are used by Modular layer to send the request
* @returns the result of the conversion in RequestParameters of RLC layer
*/
function operationOptionsToRequestParameters(options) {
	return {
		...require_npm_typespec.operationOptionsToRequestParameters(options),
		tracingOptions: options.tracingOptions
	};
}
function init_operationOptionHelpers() {
	return (init_operationOptionHelpers = require_rolldown_runtime.__esmMin((() => {})))();
}

// node_modules/@azure-rest/core-client/dist/esm/getClient.js
/**
* Function to wrap RequestParameters so that we get the legacy onResponse behavior in core-client-rest
*/
function wrapRequestParameters(parameters) {
	if (parameters.onResponse) return {
		...parameters,
		onResponse(rawResponse, error) {
			parameters.onResponse?.(rawResponse, error, error);
		}
	};
	return parameters;
}
function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
	let credentials;
	if (credentialsOrPipelineOptions) {
		if (isCredential(credentialsOrPipelineOptions)) credentials = credentialsOrPipelineOptions;
		else clientOptions = credentialsOrPipelineOptions ?? {};
	}
	const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
	const tspClient = require_npm_typespec.getClient(endpoint, {
		...clientOptions,
		pipeline
	});
	const client = (path, ...args) => {
		return {
			get: (requestOptions = {}) => {
				return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
			},
			post: (requestOptions = {}) => {
				return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
			},
			put: (requestOptions = {}) => {
				return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
			},
			patch: (requestOptions = {}) => {
				return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
			},
			delete: (requestOptions = {}) => {
				return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
			},
			head: (requestOptions = {}) => {
				return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
			},
			options: (requestOptions = {}) => {
				return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
			},
			trace: (requestOptions = {}) => {
				return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
			}
		};
	};
	return {
		path: client,
		pathUnchecked: client,
		pipeline: tspClient.pipeline
	};
}
function isCredential(param) {
	return require_npm_azure.isKeyCredential(param) || require_npm_azure.isTokenCredential(param);
}
function init_getClient() {
	return (init_getClient = require_rolldown_runtime.__esmMin((() => {
		require_npm_azure.init_keyCredential();
		init_clientHelpers();
		require_npm_typespec.init_getClient();
	})))();
}

Object.defineProperty(exports, "createRestError", {
  enumerable: true,
  get: function () {
    return createRestError;
  }
});
Object.defineProperty(exports, "getClient", {
  enumerable: true,
  get: function () {
    return getClient;
  }
});
Object.defineProperty(exports, "init_getClient", {
  enumerable: true,
  get: function () {
    return init_getClient;
  }
});
Object.defineProperty(exports, "init_operationOptionHelpers", {
  enumerable: true,
  get: function () {
    return init_operationOptionHelpers;
  }
});
Object.defineProperty(exports, "init_restError", {
  enumerable: true,
  get: function () {
    return init_restError;
  }
});
Object.defineProperty(exports, "operationOptionsToRequestParameters", {
  enumerable: true,
  get: function () {
    return operationOptionsToRequestParameters;
  }
});